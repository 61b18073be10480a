// Short forms and national forms of given names that one person uses side by side. General knowledge, kept by hand;
// transliterations that are different names (wei and wen) never enter. What starts alike (Ben, Benjamin) needs no entry. Never evidence that two people are one, only that they may be.

const GROUPS =
  'william bill liam wim|robert bob roberto|richard rick dick|edward ed ted ned eduardo|thomas tom|john jack jon|james jim jamie|joseph joe jozef|charles chuck carl karl carlos|christopher topher kit|christine tina|michael mike mikhail michel misha|matthew mathieu|david dave|steven stephen stefan|andrew drew andreas andrei|anthony tony antonio anton|nicholas nick nikolai nico|alexander sasha alec lex alejandro sandy|alexandra sasha|peter piotr piet pedro petya|philip felipe|gregory grigory|geoffrey jeff|lawrence larry laurence|gerald gerry jerry|leonard len|frederick fritz|alfred fred|albert bert al|herbert bert|francis frank|francisco paco pancho|jose pepe|jesus chus|ignacio nacho|guillermo memo william|enrique quique henry|alejandro alex|roberto beto|alberto beto|fernando nando|santiago iago|mercedes merche|maria mary marie masha|margaret maggie meg peggy margo greta|elizabeth liz beth betty lisa elisabeth|katherine kate kathryn katie|catherine kate|ekaterina katya kate|barbara babs|deborah debra|susan sue|jennifer jen|sandra sandy|teresa terry|terence terry|rebecca becky|victoria vicky|virginia ginny|dorothy dot|helen nell elena|judith judy|joanna jo|josephine jo|angela angie|caroline carrie|regina gina|nathaniel nate|natalia natasha|jacob jake jacques|isaac ike|abraham abe|bernard bernie|ernest ernie|eugene gene evgeny yevgeny|evgeny zhenya|harold harry hal|henry harry hank heinrich hendrik|heinrich heinz|louis lewis ludwig luis|oliver ollie|stuart stewart|theodore ted|walter wally|vladimir vova volodymyr|yuri iouri|dmitry dima dmytro|ivan vanya john|sergei serge sergio|pavel pasha paul|nikolay kolya nick|konstantin kostya|konstantinos kostas|georgy george gosha|george georgios jorge yorgos giorgos jurgen|georgios yorgos giorgos|dimitrios jim|ioannis giannis yannis john|panagiotis panos|athanasios thanasis|charalampos haris|vasileios bill|nikolaos nick|anastasia nastya|elena lena alyona|tatiana tanya|svetlana sveta|irina ira|ludmila lyuda mila|anna ann anne hannah|johannes hans jan joop|johann hans jan|sebastian basti bastian|ulrich uli|wilhelm willi wim|joachim jochen achim|nikolaus klaus|dietrich dieter|katharina kathi katja|cornelis kees|hendrik henk rik|antonius ton|adriaan ad|jacobus jaap|petrus piet peter|theodorus dirk|martinus maarten|martin maarten|nicolaas klaas|giuseppe beppe pino joe|giovanni gianni|francesco franco|alessandro sandro|stanislaw staszek|kazimierz kazik|tadeusz tadek|krzysztof chris|malgorzata gosia|katarzyna kasia|agnieszka aga|jerzy george|grzegorz greg|frantisek frank|jiri george|laszlo leslie|istvan steve|janos john|gyorgy george|ferenc frank|mohammed muhammad mohammad md mohd muhammed mohamad mehmet|ahmed ahmad|abdul abdel|hussein hossein hussain hossain|yusuf youssef joseph|ibrahim ebrahim abraham|said sayed syed seyed|omar umar omer|osman uthman|fatima fatemeh fatma|yitzhak isaac|yaakov jacob|yosef yossi|moshe moses|shlomo solomon|avraham avi|venkata venkat|subramanian mani|erik eric erich|kristian christian|jorgen jurgen|marc mark markus marco|etienne stephen|jean john|guillaume william|francois frank|pierre peter|lucas luke|jordi jorge george|josep pep|joan juan|javier xavier|francesc cesc|miquel miguel|miguel mike|joao john|joaquim quim|luiz luis';

const byName = new Map<string, Set<number>>();
GROUPS.split('|').forEach((group, at) => {
  for (const name of group.split(' ')) byName.set(name, (byName.get(name) ?? new Set()).add(at));
});

/** `danny` → `dan`, `willie` → `will`: the English pet ending taken off; undefined where there is none. */
const stem = (name: string): string | undefined => /^(\p{L}{2,}?(\p{L}))\2?(?:y|ie)$/u.exec(name)?.[1];

/** True where two folded given names are used for one another (Bob and Robert). Only a name's own group counts: Bob is not Roberta's Robi. */
export function isAlias(a: string, b: string): boolean {
  const groups = byName.get(a);
  const others = byName.get(b);
  if (stem(a) !== undefined && b.startsWith(stem(a) ?? b)) return true;
  if (stem(b) !== undefined && a.startsWith(stem(b) ?? a)) return true;
  if (!groups || !others) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}

/** True for a given name in the list: a slip of the pen does not turn one known name into another (Jan and Jon). */
export const isKnownGiven = (name: string): boolean => byName.has(name);
