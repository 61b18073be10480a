// OpenAlex's 252 subfields by their ids, as https://api.openalex.org/subfields had them in August 2026: most of the All Science Journal
// Classification, not all of it. Loaded only where one is chosen.

const NAMES = `1100 General Agricultural and Biological Sciences|1102 Agronomy and Crop Science|1103 Animal Science and Zoology|1104 Aquatic Science|1105 Ecology, Evolution, Behavior and Systematics|1106 Food Science|1107 Forestry|1108 Horticulture|1109 Insect Science|1110 Plant Science|1111 Soil Science
1200 General Arts and Humanities|1202 History|1203 Language and Linguistics|1204 Archeology|1205 Classics|1206 Conservation|1207 History and Philosophy of Science|1208 Literature and Literary Theory|1209 Museology|1210 Music|1211 Philosophy|1212 Religious studies|1213 Visual Arts and Performing Arts
1302 Aging|1303 Biochemistry|1304 Biophysics|1305 Biotechnology|1306 Cancer Research|1307 Cell Biology|1308 Clinical Biochemistry|1309 Developmental Biology|1310 Endocrinology|1311 Genetics|1312 Molecular Biology|1313 Molecular Medicine|1314 Physiology|1315 Structural Biology
1402 Accounting|1403 Business and International Management|1404 Management Information Systems|1405 Management of Technology and Innovation|1406 Marketing|1407 Organizational Behavior and Human Resource Management|1408 Strategy and Management|1409 Tourism, Leisure and Hospitality Management|1410 Industrial relations
1502 Bioengineering|1503 Catalysis|1504 Chemical Health and Safety|1506 Filtration and Separation|1507 Fluid Flow and Transfer Processes|1508 Process Chemistry and Technology
1602 Analytical Chemistry|1603 Electrochemistry|1604 Inorganic Chemistry|1605 Organic Chemistry|1606 Physical and Theoretical Chemistry|1607 Spectroscopy
1702 Artificial Intelligence|1703 Computational Theory and Mathematics|1704 Computer Graphics and Computer-Aided Design|1705 Computer Networks and Communications|1706 Computer Science Applications|1707 Computer Vision and Pattern Recognition|1708 Hardware and Architecture|1709 Human-Computer Interaction|1710 Information Systems|1711 Signal Processing|1712 Software
1800 General Decision Sciences|1802 Information Systems and Management|1803 Management Science and Operations Research|1804 Statistics, Probability and Uncertainty
1902 Atmospheric Science|1904 Earth-Surface Processes|1906 Geochemistry and Petrology|1907 Geology|1908 Geophysics|1910 Oceanography|1911 Paleontology|1912 Space and Planetary Science
2000 General Economics, Econometrics and Finance|2002 Economics and Econometrics|2003 Finance
2100 General Energy|2102 Energy Engineering and Power Technology|2103 Fuel Technology|2104 Nuclear Energy and Engineering|2105 Renewable Energy, Sustainability and the Environment
2200 General Engineering|2202 Aerospace Engineering|2203 Automotive Engineering|2204 Biomedical Engineering|2205 Civil and Structural Engineering|2206 Computational Mechanics|2207 Control and Systems Engineering|2208 Electrical and Electronic Engineering|2209 Industrial and Manufacturing Engineering|2210 Mechanical Engineering|2211 Mechanics of Materials|2212 Ocean Engineering|2213 Safety, Risk, Reliability and Quality|2214 Media Technology|2215 Building and Construction|2216 Architecture
2302 Ecological Modeling|2303 Ecology|2304 Environmental Chemistry|2305 Environmental Engineering|2306 Global and Planetary Change|2307 Health, Toxicology and Mutagenesis|2308 Management, Monitoring, Policy and Law|2309 Nature and Landscape Conservation|2310 Pollution|2311 Waste Management and Disposal|2312 Water Science and Technology
2402 Applied Microbiology and Biotechnology|2403 Immunology|2404 Microbiology|2405 Parasitology|2406 Virology
2500 General Materials Science|2502 Biomaterials|2503 Ceramics and Composites|2504 Electronic, Optical and Magnetic Materials|2505 Materials Chemistry|2506 Metals and Alloys|2507 Polymers and Plastics|2508 Surfaces, Coatings and Films
2602 Algebra and Number Theory|2604 Applied Mathematics|2605 Computational Mathematics|2607 Discrete Mathematics and Combinatorics|2608 Geometry and Topology|2610 Mathematical Physics|2611 Modeling and Simulation|2612 Numerical Analysis|2613 Statistics and Probability|2614 Theoretical Computer Science
2702 Anatomy|2703 Anesthesiology and Pain Medicine|2704 Biochemistry|2705 Cardiology and Cardiovascular Medicine|2706 Critical Care and Intensive Care Medicine|2707 Complementary and alternative medicine|2708 Dermatology|2711 Emergency Medicine|2712 Endocrinology, Diabetes and Metabolism|2713 Epidemiology|2714 Family Practice|2715 Gastroenterology|2716 Genetics|2717 Geriatrics and Gerontology|2718 Health Informatics|2720 Hematology|2721 Hepatology|2723 Immunology and Allergy|2724 Internal Medicine|2725 Infectious Diseases|2726 Microbiology|2727 Nephrology|2728 Neurology|2729 Obstetrics and Gynecology|2730 Oncology|2731 Ophthalmology|2732 Orthopedics and Sports Medicine|2733 Otorhinolaryngology|2734 Pathology and Forensic Medicine|2735 Pediatrics, Perinatology and Child Health|2736 Pharmacology|2737 Physiology|2738 Psychiatry and Mental health|2739 Public Health, Environmental and Occupational Health|2740 Pulmonary and Respiratory Medicine|2741 Radiology, Nuclear Medicine and Imaging|2742 Rehabilitation|2743 Reproductive Medicine|2745 Rheumatology|2746 Surgery|2747 Transplantation|2748 Urology
2802 Behavioral Neuroscience|2803 Biological Psychiatry|2804 Cellular and Molecular Neuroscience|2805 Cognitive Neuroscience|2806 Developmental Neuroscience|2807 Endocrine and Autonomic Systems|2808 Neurology|2809 Sensory Systems
2910 Issues, ethics and legal aspects|2911 Leadership and Management|2916 Nutrition and Dietetics|2922 Research and Theory
3002 Drug Discovery|3003 Pharmaceutical Science|3004 Pharmacology|3005 Toxicology
3102 Acoustics and Ultrasonics|3103 Astronomy and Astrophysics|3104 Condensed Matter Physics|3105 Instrumentation|3106 Nuclear and High Energy Physics|3107 Atomic and Molecular Physics, and Optics|3108 Radiation|3109 Statistical and Nonlinear Physics
3200 General Psychology|3202 Applied Psychology|3203 Clinical Psychology|3204 Developmental and Educational Psychology|3205 Experimental and Cognitive Psychology|3206 Neuropsychology and Physiological Psychology|3207 Social Psychology
3300 General Social Sciences|3302 Archeology|3303 Development|3304 Education|3305 Geography, Planning and Development|3306 Health|3307 Human Factors and Ergonomics|3308 Law|3309 Library and Information Sciences|3310 Linguistics and Language|3311 Safety Research|3312 Sociology and Political Science|3313 Transportation|3314 Anthropology|3315 Communication|3316 Cultural Studies|3317 Demography|3318 Gender Studies|3319 Life-span and Life-course Studies|3320 Political Science and International Relations|3321 Public Administration|3322 Urban Studies
3402 Equine|3404 Small Animals
3500 General Dentistry|3504 Oral Surgery|3505 Orthodontics|3506 Periodontics
3600 General Health Professions|3603 Complementary and Manual Therapy|3604 Emergency Medical Services|3605 Health Information Management|3607 Medical Laboratory Technology|3608 Medical Terminology|3609 Occupational Therapy|3611 Pharmacy|3612 Physical Therapy, Sports Therapy and Rehabilitation|3614 Radiological and Ultrasound Technology|3616 Speech and Hearing`;

export type NamedSubfield = { readonly id: string; readonly name: string };

/** Seven names stand for two subfields each; their fields tell them apart. By the id's first two digits. */
const FIELDS: Readonly<Record<string, string>> = {
  12: 'Arts and Humanities',
  13: 'Biochemistry, Genetics and Molecular Biology',
  24: 'Immunology and Microbiology',
  27: 'Medicine',
  28: 'Neuroscience',
  30: 'Pharmacology, Toxicology and Pharmaceutics',
  33: 'Social Sciences',
};

/** Every subfield, by name. */
export const SUBFIELDS: readonly NamedSubfield[] = NAMES.split(/[|\n]/)
  .map((line) => ({ id: line.slice(0, 4), name: line.slice(5) }))
  .map(({ id, name }, _, all) => ({
    id,
    name: all.filter((one) => one.name === name).length > 1 ? `${name} (${FIELDS[id.slice(0, 2)]})` : name,
  }))
  .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
