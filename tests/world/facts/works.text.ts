// Titles, names and dates as public paper pages printed them, one work a line, names in their mangled spellings.
// Data only. What follows a `+` among the names, a year after `~`, and every id, abstract and institution elsewhere is ours.

/** `date|category|cites|title|authors`. `cites`: the page listed it as citing {@link CITED_TITLE}. Empty category: not printed. */
export const WORKS_TEXT = `
2025||cites|The Capacity of Modern Hopfield Networks under the Data Manifold Hypothesis|Beatrice Achilli; Luca Ambrogioni; Carlo Lucibello; Marc M'ezard; Enrico Ventura
2025||cites|Asymptotic Analysis of Two-Layer Neural Networks after One Gradient Step under Gaussian Mixtures Data with Structure|Samet Demir; Zafer Dogan
2025||cites|Spurious Correlations in High Dimensional Regression: The Roles of Regularization, Simplicity Bias and Over-Parameterization|Simone Bombari; Marco Mondelli
2025||cites|High-dimensional learning of narrow neural networks|Hugo Cui
2025||cites|Nonlinear dynamics of localization in neural receptive fields|Leon Lufkin; Andrew M. Saxe; Erin Grant
2025||cites|Concentration of Measure for Distributions Generated via Diffusion Models|Reza Ghane; Anthony Bao; Danil Akhtiamov; Babak Hassibi
2024||cites|On How Iterative Magnitude Pruning Discovers Local Receptive Fields in Fully Connected Neural Networks|William T. Redman; Zhangyang Wang; Alessandro Ingrosso; Sebastian Goldt
2024||cites|Universality of Estimator for High-Dimensional Linear Models with Block Dependency|Toshiki Tsuda; Masaaki Imaizumi
2024||cites|A Random Matrix Theory Perspective on the Spectrum of Learned Features and Asymptotic Generalization Capabilities|Yatin Dandi; Luca Pesce; Hugo Cui; Florent Krzakala; Yue M. Lu; Bruno Loureiro
2024||cites|On the Geometry of Regularization in Adversarial Training: High-Dimensional Asymptotics and Generalization Bounds|Matteo Vilucchio; Nikolaos Tsilivis; Bruno Loureiro; Julia Kempe
2024||cites|Analyzing Neural Scaling Laws in Two-Layer Networks with Power-Law Data Spectra|Roman Worschech; Bernd Rosenow
2024||cites|The Breakdown of Gaussian Universality in Classification of High-dimensional Linear Factor Mixtures|Xiaoyi Mai; Zhenyu Liao
2024||cites|Strong Model Collapse|Elvis Dohmatob; Yunzhen Feng; Arjun Subramonian; Julia Kempe
2024||cites|Random Features Outperform Linear Models: Effect of Strong Input-Label Correlation in Spiked Covariance Data|Samet Demir; Zafer Dogan
2024-07-08|cond-mat.dis-nn|cites|Random Features Hopfield Networks generalize retrieval to previously unseen examples|Silvio Kalaj; Clarissa Lauditi; Gabriele Perugini; Carlo Lucibello; E. Malatesta; Matteo Negri
2024||cites|Crafting Heavy-Tails in Weight Matrix Spectrum without Gradient Noise|Vignesh Kothapalli; Tianyu Pang; Shenyang Deng; Zongmin Liu; Yaoqing Yang
2024||cites|Feature learning in finite-width Bayesian deep linear networks with multiple outputs and convolutional layers|Federico Bassetti; M. Gherardi; Alessandro Ingrosso; M. Pastore; P. Rotondo
2024||cites|The High Line: Exact Risk and Learning Rate Curves of Stochastic Adaptive Learning Rate Algorithms|Elizabeth Collins-Woodfin; Inbar Seroussi; Begona Garc'ia Malaxechebarr'ia; Andrew W. Mackenzie; Elliot Paquette; Courtney Paquette
2024||cites|Signal-Plus-Noise Decomposition of Nonlinear Spiked Random Matrix Models|Behrad Moniri; Hamed Hassani
2024||cites|Sliding down the stairs: how correlated latent variables accelerate learning with neural networks|Lorenzo Bardone; Sebastian Goldt
2024||cites|Neural Population Geometry and Optimal Coding of Tasks with Shared Latent Structure|Albert J. Wakhloo; Will Slatton; SueYeon Chung
2024||cites|Asymptotics of Learning with Deep Structured (Random) Features|Dominik Schröder; Daniil Dmitriev; Hugo Cui; Bruno Loureiro
2024||cites|Random features and polynomial rules|Fabi'an Aguirre-L'opez; Silvio Franz; Mauro Pastore
2024||cites|A High Dimensional Statistical Model for Adversarial Training: Geometry and Trade-Offs|Kasimir Tanner; Matteo Vilucchio; Bruno Loureiro; Florent Krzakala
2024||cites|Asymptotics of feature learning in two-layer networks after one gradient-step|Hugo Cui; Luca Pesce; Yatin Dandi; Florent Krzakala; Yue M. Lu; L. Zdeborov'a; Bruno Loureiro
2024||cites|Effect of Weight Quantization on Learning Models by Typical Case Analysis|Shuhei Kashiwamura; Ayaka Sakata; Masaaki Imaizumi
2024||cites|Predictive Power of a Bayesian Effective Action for Fully Connected One Hidden Layer Neural Networks in the Proportional Limit.|P. Baglioni; R. Pacelli; R. Aiudi; F. Di Renzo; A. Vezzani; R. Burioni; P. Rotondo
2023||cites|Learning from higher-order statistics, efficiently: hypothesis tests, random features, and neural networks|Eszter Sz'ekely; Lorenzo Bardone; Federica Gerace; Sebastian Goldt
2023||cites|Fluctuations, bias, variance and ensemble of learners: exact asymptotics for convex losses in high-dimension|Bruno Loureiro; Cédric Gerbelot; Maria Refinetti; G. Sicuro; Florent Krzakala
2023||cites|Universality for the global spectrum of random inner-product kernel matrices in the polynomial regime|S. Dubova; Yue M. Lu; Benjamin McKenna; H. Yau
2023||cites|Learning Dynamics in Linear VAE: Posterior Collapse Threshold, Superfluous Latent Space Pitfalls, and Speedup with KL Annealing|Yuma Ichikawa; Koji Hukushima
2023||cites|Spectral Phase Transitions in Non-Linear Wigner Spiked Models|Alice Guionnet; Justin Ko; Florent Krzakala; Pierre Mergny; L. Zdeborov'a
2023||cites|Orthogonal Random Features: Explicit Forms and Sharp Inequalities|N. Demni; Hachem Kadri
2023||cites|Exact threshold for approximate ellipsoid fitting of random points|Antoine Maillard; Afonso S. Bandeira
2023||cites|Optimal Nonlinearities Improve Generalization Performance of Random Features|Samet Demir; Zafer Dogan
2023||cites|Six Lectures on Linearized Neural Networks|Theodor Misiakiewicz; A. Montanari
2023||cites|Local kernel renormalization as a mechanism for feature learning in overparametrized convolutional neural networks|R. Aiudi; R. Pacelli; A. Vezzani; R. Burioni; P. Rotondo
2023||cites|Fundamental limits of overparametrized shallow neural networks for supervised learning|Francesco Camilli; D. Tieplova; Jean Barbier
2023||cites|Observing Schrödinger’s cat with artificial intelligence: emergent classicality from information bottleneck|Zhelun Zhang; Yi-Zhuang You
2023||cites|The Underlying Scaling Laws and Universal Statistical Structure of Complex Datasets|N. Levi; Y. Oz
2023||cites|Lower Bounds for Multiclass Classification with Overparameterized Linear Models|David X. Wu; A. Sahai
2023||cites|Precise Asymptotic Generalization for Multiclass Classification with Overparameterized Linear Models|David X. Wu; A. Sahai
2023||cites|An Agnostic View on the Cost of Overfitting in (Kernel) Ridge Regression|Lijia Zhou; James B. Simon; Gal Vardi; N. Srebro
2023||cites|The RL Perceptron: Generalisation Dynamics of Policy Learning in High Dimensions|Nishil Patel; Sebastian Lee; Stefano Sarao Mannelli; Sebastian Goldt; Adrew Saxe
2023||cites|How Two-Layer Neural Networks Learn, One (Giant) Step at a Time|Yatin Dandi; Florent Krzakala; Bruno Loureiro; L. Pesce; Ludovic Stephan
2023||cites|High-dimensional Asymptotics of Denoising Autoencoders|Hugo Cui; L. Zdeborov'a
2023||cites|Mapping of attention mechanisms to a generalized Potts model|Riccardo Rende; Federica Gerace; A. Laio; Sebastian Goldt
2023-03-29|cond-mat.dis-nn|cites|Storage and Learning Phase Transitions in the Random-Features Hopfield Model.|M. Negri; Clarissa Lauditi; Gabriele Perugini; Carlo Lucibello; E. Malatesta
2023||cites|Perspectives on adaptive dynamical systems.|J. Sawicki; R. Berner; S. Loos; M. Anvari; R. Bader; W. Barfuss; N. Botta; N. Brede; Igor Franović; D. Gauthier; Sebastian Goldt; A. Hajizadeh; P. Hövel; Omer Karin; Philipp Lorenz-Spreen; Christoph Miehl; Jan Mölter; S. Olmi; E. Schöll; Alireza Seif; P. Tass; Giovanni Volpe; S. Yanchuk; Jürgen Kurths
2023||cites|Universality laws for Gaussian mixtures in generalized linear models|Yatin Dandi; Ludovic Stephan; Florent Krzakala; Bruno Loureiro; L. Zdeborov'a
2023||cites|Are Gaussian data all you need? Extents and limits of universality in high-dimensional generalized linear estimation|L. Pesce; Florent Krzakala; Bruno Loureiro; Ludovic Stephan
2023||cites|Spatially heterogeneous learning by a deep student machine|H. Yoshino
2023||cites|Precise Asymptotic Analysis of Deep Random Feature Models|David Bosch; Ashkan Panahi; B. Hassibi
2023||cites|Optimal Learning of Deep Random Networks of Extensive-width|Hugo Cui; Florent Krzakala; L. Zdeborov'a
2023||cites|Deterministic equivalent and error universality of deep random features learning|Dominik Schroder; Hugo Cui; D. Dmitriev; Bruno Loureiro
2023||cites|Demystifying Disagreement-on-the-Line in High Dimensions|Dong-Hwan Lee; Behrad Moniri; Xinmeng Huang; Edgar Dobriban; Hamed Hassani
2022||cites|Fundamental Limits of Two-layer Autoencoders, and Achieving Them with Gradient Methods|A. Shevchenko; Kevin Kögler; Hamed Hassani; Marco Mondelli
2022||cites|Neural networks trained with SGD learn distributions of increasing complexity|Maria Refinetti; Alessandro Ingrosso; Sebastian Goldt
2022||cites|Overparameterized random feature regression with nearly orthogonal data|Zhichao Wang; Yizhe Zhu
2022||cites|On double-descent in uncertainty quantification in overparametrized models|Lucas Clarté; Bruno Loureiro; Florent Krzakala; L. Zdeborová
2022||cites|A statistical mechanics framework for Bayesian deep neural networks beyond the infinite-width limit|R. Pacelli; S. Ariosto; M. Pastore; F. Ginelli; M. Gherardi; P. Rotondo
2022||cites|Prediction errors for penalized regressions based on generalized approximate message passing|A. Sakata
2022||cites|Disentangling representations in Restricted Boltzmann Machines without adversaries|Jorge FERNANDEZ-DE-COSSIO-DIAZ; S. Cocco; R. Monasson
2022||cites|A view of mini-batch SGD via generating functions: conditions of convergence, phase transitions, benefit from negative momenta|Maksim Velikanov; Denis Kuznedelev; D. Yarotsky
2022||cites|Optimal Activation Functions for the Random Features Regression Model|Jianxin Wang; José Bento
2022||cites|Precise learning curves and higher-order scaling limits for dot-product kernel regression|Lechao Xiao; Jeffrey Pennington
2022||cites|The impact of memory on learning sequence-to-sequence tasks|Alireza Seif; S. Loos; Gennaro Tucci; É. Roldán; Sebastian Goldt
2022||cites|Gaussian universality of perceptrons with random labels.|Federica Gerace; Florent Krzakala; Bruno Loureiro; Ludovic Stephan; L. Zdeborov'a
2022||cites|Towards Understanding Grokking: An Effective Theory of Representation Learning|Ziming Liu; Ouail Kitouni; Niklas Nolte; Eric J. Michaud; Max Tegmark; Mike Williams
2022||cites|An Equivalence Principle for the Spectrum of Random Inner-Product Kernel Matrices with Polynomial Scalings|Yue M. Lu; H. Yau
2022||cites|High-dimensional Asymptotics of Feature Learning: How One Gradient Step Improves the Representation|Jimmy Ba; Murat A. Erdogdu; Taiji Suzuki; Zhichao Wang; Denny Wu; Greg Yang
2022||cites|Random Features Model with General Convex Regularization: A Fine Grained Analysis with Precise Asymptotic Learning Curves|David Bosch; Ashkan Panahi; Ayça Özçelikkale; Devdatt P. Dubhashi
2022||cites|Decomposing neural networks as mappings of correlation functions|Kirsten Fischer; A. Ren'e; Christian Keup; Moritz Layer; David Dahmen; M. Helias
2022||cites|Theoretical characterization of uncertainty in high-dimensional linear classification|Lucas Clart'e; Bruno Loureiro; Florent Krzakala; Lenka Zdeborov'a
2022||cites|Fluctuations, Bias, Variance & Ensemble of Learners: Exact Asymptotics for Convex Losses in High-Dimension|Bruno Loureiro; Cédric Gerbelot; Maria Refinetti; G. Sicuro; Florent Krzakala
2022||cites|Universal mean-field upper bound for the generalization gap of deep neural networks.|S. Ariosto; R. Pacelli; F. Ginelli; M. Gherardi; P. Rotondo
2022||cites|The dynamics of representation learning in shallow, non-linear autoencoders|Maria Refinetti; Sebastian Goldt
2022||cites|Complexity from Adaptive-Symmetries Breaking: Global Minima in the Statistical Mechanics of Deep Neural Networks|Shaun Li
2021-10-01|cs.LG|cites|Learning through atypical "phase transitions" in overparameterized neural networks|Carlo Baldassi; Clarissa Lauditi; E. Malatesta; R. Pacelli; Gabriele Perugini; R. Zecchina
2021||cites|Fast Approximation of the Sliced-Wasserstein Distance Using Concentration of Random Projections|Kimia Nadjahi; Alain Durmus; P. Jacob; R. Badeau; Umut Simsekli
2021||cites|Learning Gaussian Mixtures with Generalised Linear Models: Precise Asymptotics in High-dimensions|Bruno Loureiro; G. Sicuro; Cédric Gerbelot; Alessandro Pacco; Florent Krzakala; L. Zdeborová
2021||cites|Learning Curves for SGD on Structured Features|Blake Bordelon; C. Pehlevan
2021||cites|On the Inherent Regularization Effects of Noise Injection During Training|Oussama Dhifallah; Yue M. Lu
2021||cites|Appearance of random matrix theory in deep learning|Nicholas P. Baskerville; Diego Granziol; J. Keating
2020||cites|Universality Laws for High-Dimensional Learning With Random Features|Hong Hu; Yue M. Lu
2020||cites|Universality of Linearized Message Passing for Phase Retrieval With Structured Sensing Matrices|Rishabh Dudeja; Milad Bakhshizadeh
2020||cites|Generalisation error in learning with random features and the hidden manifold model|Federica Gerace; Bruno Loureiro; Florent Krzakala; M. M'ezard; Lenka Zdeborov'a
2019||cites|A Random Matrix Perspective on Mixtures of Nonlinearities in High Dimensions|Ben Adlam; J. Levinson; Jeffrey Pennington
2023||cites|Are Gaussian Data All You Need? The Extents and Limits of Universality in High-Dimensional Generalized Linear Estimation|L. Pesce; Florent Krzakala; Bruno Loureiro; Ludovic Stephan
2023||cites|Learning Two-Layer Neural Networks, One (Giant) Step at a Time|Yatin Dandi; Florent Krzakala; Bruno Loureiro; Luca Pesce; Ludovic Stephan
2023||cites|The Hidden-Manifold Hopfield Model and a learning phase transition|M. Negri; Clarissa Lauditi; Gabriele Perugini; Carlo Lucibello; E. Malatesta
2022||cites|Gaussian Universality of Linear Classifiers with Random Labels in High-Dimension|Federica Gerace; Florent Krzakala; Bruno Loureiro; Ludovic Stephan; Lenka Zdeborov'a
2022||cites|A study of uncertainty quantification in overparametrized high-dimensional models|Lucas Clart'e; Bruno Loureiro; Florent Krzakala; Lenka Zdeborov'a
2022||cites|A study of uncertainty quantification in overparametrized high-dimensional models|Lucas Clarté; Bruno Loureiro; Florent Krzakala; L. Zdeborová
2021||cites|Supplementary information for Learning Gaussian Mixtures with Generalised Linear Models: Precise Asymptotics in High-dimensions|Bruno Loureiro; G. Sicuro; Cédric Gerbelot; Alessandro Pacco; Florent Krzakala; Lenka Zdeborov'a
2026-05-16|stat.ML||A Fourier perspective on the learning dynamics of neural networks: from sample complexities to mechanistic insights|Fabiola Ricci; Claudia Merger; Sebastian Goldt
2026|||Factual recall in linear associative memories: sharp asymptotics and mechanistic insights|+ Hannah Oyelaran; Maria Refinetti; Sebastian Goldt
2022|||Maslow's Hammer for Catastrophic Forgetting: Node Re-Use vs Node Activation|+ Sebastian Lee; Stefano Sarao Mannelli; Claudia Clopath; Sebastian Goldt; Andrew Saxe
2021|||The Gaussian equivalence of generative models for learning with shallow neural networks|+ Sebastian Goldt; Bruno Loureiro; Galen Reeves; Florent Krzakala; M. M'ezard; Lenka Zdeborov'a
2019|||Dynamics of stochastic gradient descent for two-layer neural networks in the teacher-student setup|+ Sebastian Goldt; Madhu S. Advani; Andrew M. Saxe; Florent Krzakala; Lenka Zdeborov'a
~2025|||Asymptotics of SGD in Sequence-Single Index Models and Single-Layer Attention Networks|Luca Arnaboldi; Bruno Loureiro; Ludovic Stephan; Florent Krzakala; Lenka Zdeborova
~2025|||Provable Benefits of Unsupervised Pre-training and Transfer Learning via Single-Index Models|Taj Jones-McCormick; Aukosh Jagannath; Subhabrata Sen
~2024|||Online Learning and Information Exponents: On The Importance of Batch size, and Time/Complexity Tradeoffs|Luca Arnaboldi; Yatin Dandi; Florent Krzakala; Bruno Loureiro; Luca Pesce; Ludovic Stephan
~2024|||Tilting the Odds at the Lottery: the Interplay of Overparameterisation and Curricula in Neural Networks|Stefano Sarao Mannelli; Yaraslau Ivashinka; Andrew Saxe; Luca Saglietti
2023-06-28|cond-mat.stat-mech||Sparse Representations, Inference and Learning|Clarissa Lauditi; Emanuele Troiani; Marc Mézard
2026-05-08|cond-mat.dis-nn||Spectral Dynamics in Deep Networks: Feature Learning, Outlier Escape, and Learning Rate Transfer|Clarissa Lauditi; Cengiz Pehlevan; Blake Bordelon
2025-02-11|cs.LG||Adaptive kernel predictors from feature-learning infinite limits of neural networks|Clarissa Lauditi; Blake Bordelon; Cengiz Pehlevan
2025-07-06|cs.LG||Transfer Learning in Infinite Width Feature Learning Networks|Clarissa Lauditi; Blake Bordelon; Cengiz Pehlevan
2025-07-01|cond-mat.dis-nn||Generalization performance of narrow one-hidden layer networks in the teacher-student setting|Jean Barbier; Federica Gerace; Alessandro Ingrosso + Clarissa Lauditi; E. Malatesta
2023-05-18|cond-mat.dis-nn||The star-shaped space of solutions of the spherical negative perceptron|Brandon Livio Annesi; Clarissa Lauditi; Carlo Lucibello + E. Malatesta; Gabriele Perugini
2021-07-02|cond-mat.dis-nn||Unveiling the structure of wide flat minima in neural networks|Carlo Baldassi; Clarissa Lauditi; Enrico M. Malatesta + Gabriele Perugini
2026-03-13|stat.ML||A theory of learning data statistics in diffusion models, from easy to hard|Lorenzo Bardone; Claudia Merger; Sebastian Goldt
2025-05-30|stat.ML||Generalization Dynamics of Linear Diffusion Models|Claudia Merger; Sebastian Goldt
`;

/** The work whose citations the `cites` lines are. */
export const CITED_TITLE = 'The Gaussian equivalence of generative models for learning with shallow neural networks';
