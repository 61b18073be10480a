// Abstracts in our own words, invented: short ones for the works that matter, plain sentences for all others.

export const ABSTRACTS: Readonly<Record<string, string>> = {
  'A Fourier perspective on the learning dynamics of neural networks: from sample complexities to mechanistic insights':
    'How many examples does a network need before it sees more than the power spectrum of its inputs? We follow the weights of a small network in the Fourier domain and find that phase information, which carries edges, is learnt only after amplitudes are. Building on the escape times studied by Ben Arous and co-workers, we derive the number of samples each stage takes and confirm it on images. The picture explains which filters appear, and in what order.',
  'The Gaussian equivalence of generative models for learning with shallow neural networks':
    'Inputs drawn from a pre-trained generative model are far from Gaussian. We show that a shallow network trained on them by stochastic gradient descent nevertheless behaves as if they were Gaussian with the same covariances. The equivalence is rigorous for a single layer generator, and we give conditions and experiments for deep ones. It turns the training of neural networks on realistic data into equations one can solve.',
  'Dynamics of stochastic gradient descent for two-layer neural networks in the teacher-student setup':
    'A student network learns the labels of a teacher from a stream of examples. In the limit of large inputs a closed set of differential equations describes its training. We use them to ask when additional hidden units help, and find that the answer depends on the activation function and on which layers are trained.',
  'Factual recall in linear associative memories: sharp asymptotics and mechanistic insights':
    'We count how many associations a linear layer can store and recall exactly. The threshold is computed in the limit of many facts, together with the error just beyond it, and the weights at the threshold are read off mechanistically.',
  "Maslow's Hammer for Catastrophic Forgetting: Node Re-Use vs Node Activation":
    'Whether a second task erases the first depends on how similar the two are, and not monotonically. A solvable model shows why the worst case lies in between: the network prefers to use again what it has instead of activating what is free.',
  'Generalization Dynamics of Linear Diffusion Models':
    'A linear denoiser is simple enough to follow through training, and rich enough to memorise. We describe when it generalises, how the number of samples sets the crossover, and what regularisation does to both.',
  'A theory of learning data statistics in diffusion models, from easy to hard':
    'Diffusion models learn the simple statistics of their data first. We make this precise for a denoiser trained on inputs whose higher moments we control, and derive how many samples each order of moments takes.',
};

/** A sentence or two that any paper of this title could begin with. */
export const plainAbstract = (title: string): string =>
  `This paper studies the question its title names: ${title.replace(/\.$/, '').toLowerCase()}. We state the setting, derive the main ` +
  'result in the limit of large dimension, and compare it with simulations on synthetic and real data.';
