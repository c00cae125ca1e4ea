import { plainVowels } from './words.ts';

/**
 * Short forms and the names they stand for, folded: what colleagues in Western offices use daily. Written by hand and kept
 * small on purpose; a short form that could be almost anybody (`Ali`, `Sam` for ten names) would only add noise.
 * A line is `short: full, full …`.
 */
const lines = `
abby: abigail
alex: alexander, alexandra, alejandro, alejandra, alexandre, alexis, oleksandr, aleksander, alessandro, alasdair
andi: andreas, andrea
andy: andrew, andreas, andrzej, andrii
angie: angela, angelika
ania: anna
annie: anna, anne
anni: anna, anne
asia: joanna
babs: barbara
basti: sebastian
bea: beatrice, beatriz, beate
becky: rebecca
ben: benjamin, benedict, benedikt, benoit
bernd: bernhard
bert: albert, hubert, robert
beth: elizabeth, bethany
betty: elisabeth, elizabeth
bill: william
billy: william
bob: robert
bobby: robert
cathy: catherine, cathleen
chris: christopher, christian, christoph, christine, christina, cristina
chuck: charles
charlie: charles, charlotte
claudi: claudia
conny: cornelia, constanze
dan: daniel
danny: daniel
dani: daniel, daniela, danielle
dave: david
debbie: deborah
dick: richard
dora: dorothea, theodora
ed: edward, edgar, edmund
eddie: edward, edgar, edmund
eli: elisabeth, elizabeth, elias
ellie: eleanor, ellen
fabi: fabian, fabienne
flo: florian, florence
fran: francesca, frances, francisco
franzi: franziska
frank: francis, franklin
fred: frederick, frederik, friedrich, alfred
fritz: friedrich
gabi: gabriele, gabriela
gabe: gabriel
gosia: malgorzata
greg: gregory, gregor, grzegorz
gus: augustus, gustav
hannes: johannes
hans: johannes, johann
harry: harold, henry
inge: ingeborg
jack: john
jake: jacob, jakob
jan: johannes
jen: jennifer
jenny: jennifer
jim: james
jimmy: james
jo: johanna, joanna, joanne, josephine
joe: joseph, josef
joey: joseph
joaco: joaquin
jon: jonathan, jonas
jonny: jonathan, jonas
josh: joshua
jurek: jerzy
kasia: katarzyna
kate: katherine, catherine, katharina, kathryn, kateryna
kathi: katharina, kathrin
kathy: katherine, kathleen, kathryn
katie: katherine, katharina, catherine
ken: kenneth, kenta
kim: kimberly
klaus: nikolaus
kuba: jakub
larry: lawrence, laurence
leo: leonard, leonhard, leonardo, leopold
lena: helena, magdalena, marlene
leni: helene, magdalena
lexi: alexandra, alexis
lili: liliana, elisabeth
lisa: elisabeth, elizabeth
liz: elizabeth, elisabeth
lola: dolores
lucy: lucia, lucinda
luke: lucas, lukas
maciek: maciej
maggie: margaret, margarethe
mandy: amanda
manu: manuel, manuela, emmanuel, emanuel
marge: margaret, marjorie
marek: mark
mart: martin, martijn
matt: matthew, matthias
mattis: matthias
matti: matthias
max: maximilian, maxim, maxime
meg: megan, margaret
mel: melanie, melissa
mia: maria
micha: michael
michi: michael, michaela
mike: michael
mick: michael
mimi: miriam
miri: miriam
mitch: mitchell, michael
molly: mary, margaret
moni: monika
nacho: ignacio
nando: fernando
nat: nathan, nathaniel, natalie
nick: nicholas, nikolas, nicolas, dominic, nikhil
niki: nicole, nikolas, nikolaus
nico: nicolas, nikolas, nicole, nicola
nina: antonina, janina
olek: aleksander, oleksandr
olga: helga
oli: oliver, olivia
ollie: oliver, olivia
paco: francisco
pam: pamela
pat: patrick, patricia
patty: patricia
paula: paulina
peggy: margaret
penny: penelope
pepe: jose
pete: peter
phil: philip, philipp, phillip
piotrek: piotr
ray: raymond
ric: eric, richard, ricardo
rich: richard
rick: richard, frederick, patrick
ricky: richard, ricardo
rob: robert
robbie: robert
rolf: rudolf
ron: ronald
rudi: rudolf
sally: sarah
sam: samuel, samantha
sami: samuel
sandy: sandra, alexandra, alexander
sascha: alexander, alexandra
sasha: alexander, alexandra, oleksandr
seb: sebastian
sepp: josef
sigi: siegfried, sigrid
sofi: sofia
sophie: sophia
steffi: stefanie, stephanie
stefan: stephan
steve: steven, stephen
sue: susan, susanne
susi: susanne
tati: tatjana, tatiana
ted: theodore, edward
terry: terence, theresa
thea: dorothea, theodora
theo: theodor, theodore
tim: timothy, timotheus
tina: christina, martina, bettina, valentina
tobi: tobias
toby: tobias
tom: thomas, tomas, tomasz
tommy: thomas
tomek: tomasz
toni: anton, antonia, antonio
tony: anthony, antony, antonio
trish: patricia
uli: ulrich, ulrike
ute: uta
val: valerie, valentina
vic: victor, viktor, victoria
vicky: victoria, viktoria
vik: vikram, viktor
walt: walter
wes: wesley
will: william
willi: wilhelm
wolle: wolfgang
wolf: wolfgang
xenia: ximena
zach: zachary
`;

const fullOf = new Map<string, ReadonlySet<string>>();
for (const line of plainVowels(lines).trim().split('\n')) {
  const [short = '', full = ''] = line.split(': ');
  fullOf.set(short, new Set(full.split(', ')));
}

/** One name for all that share a short form: `bob`, `rob` and `robert` are looked for in one place. For keys only. */
const groups = new Map<string, string>();
for (const [short, full] of fullOf) {
  const known = [short, ...full].map((name) => groups.get(name)).find((group) => group !== undefined);
  for (const name of [short, ...full]) if (!groups.has(name)) groups.set(name, known ?? short);
}

/** Whether one given name is used for short in place of the other, or both are short for the same. Folded names. */
export function isShortFor(a: string, b: string): boolean {
  const left = fullOf.get(a);
  const right = fullOf.get(b);
  if (left?.has(b) || right?.has(a)) return true;
  return left !== undefined && right !== undefined && [...left].some((full) => right.has(full));
}

/** The name under which a given name and its short forms are looked for; itself when it has none. */
export function nicknameGroup(given: string): string {
  return groups.get(given) ?? given;
}
