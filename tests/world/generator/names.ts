// Given and family names of many tongues for invented people. Data only.

export const GIVEN: readonly string[] = (
  'Ana Bilal Chiara Daniel Elif Fatima Goran Hana Ivo Jana Kofi Lena Mateo Nadia Omar Priya Quentin Rosa Sven Tomás Ursula Viktor Wei Xin ' +
  'Yuki Zoë Anders Beatriz Célia Dmitri Émile Farah Giulia Håkan Ingrid João Katarzyna Ling Małgorzata Noémie Oluwaseun Paweł Rania Søren ' +
  'Thi Umut Valentina Wojciech Yan Zainab Aarav Bruno Chen Divya Ewa Fabian Grace Hyun-Woo Ismael Jean-Luc Kenji Lucía Min-Jun Nils Olga Petra ' +
  'Rui Sofia Tariq Uma Vera Wen Ximena Yosef Zhen Alexander Benedikt Camille Dorothea Emeka'
).split(' ');

export const FAMILY: readonly string[] = (
  'Abara Bergström Castellanos Dąbrowski Eriksen Fournier García Haddad Ito Janssen Kowalczyk Lindqvist Müller Nakamura Okonkwo Petrov Quispe ' +
  'Rossi Sørensen Takahashi Ueda Vásquez Wang Xu Yılmaz Zhang Albrecht Boateng Çelik Díaz Esposito Ferrari Gonçalves Hoang Ivanova Jørgensen Kim ' +
  'Li Marín Nguyen Øvergaard Park Qureshi Rahimi Silva Tanaka Ulrich Volkov Weiß Xiong Yang Zhou Amari Banerjee Chen Dubois Eze Fischer Guo Huang ' +
  'Iyer Jovanović Köhler Liu Mehta Novák O’Brien Pérez Rao Sato Tran Usman Villanueva Wu Ye Zając Achterberg Bellini Chowdhury Domínguez Ekström ' +
  'Fujimoto Grünwald Hernández Ibáñez Jansson Kovács Laurent Moreau Ndiaye Ortega Papadopoulos Ramírez Schäfer Torres Vogel Watanabe Yamamoto'
).split(' ');

/** Words for invented titles, one list for each place in a sentence. */
export const TITLE_WORDS = {
  quality: 'Adaptive Robust Sparse Local Typical Critical Stable Efficient Exact Hidden Sharp Structured Coupled Slow Noisy'.split(' '),
  subject:
    'kernels|spin models|attention layers|random graphs|message passing|wave fronts|tensor networks|shallow networks|quantum walks'.split(
      '|',
    ),
  aim: 'inference|sampling|transport|retrieval|calibration|detection|compression|phase retrieval|mixing|recovery'.split('|'),
  setting:
    'in high dimension|with few samples|under label noise|on heavy-tailed data|at finite temperature|for long sequences|near criticality'.split(
      '|',
    ),
} as const;
