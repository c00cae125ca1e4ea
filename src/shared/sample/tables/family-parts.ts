/** Halves of which believable family names are made, where a few hundred real ones would repeat too often. */
export const familyHeads =
  'Acker,Alten,Bach,Berg,Birken,Blum,Brand,Brunn,Burg,Dorn,Eber,Eichen,Falken,Feld,Fried,Gold,Grün,Hagen,Hart,Hasel,Heid,Hirsch,Hoch,Holz,Kalten,Kirch,Königs,Land,Linden,Mühl,Nieder,Ober,Rosen,Sand,Schön,Silber,Stein,Stern,Vogel,Wald,Weiden,Winter,Wolf,Ash,Black,Brook,Clay,Elm,Fair,Green,Hazel,Kings,Marsh,North,Oak,Stone,Thorn,Whit'.split(',');

export const familyTails =
  'bach,bauer,beck,berg,brink,burg,dorf,eck,feld,hain,hammer,haus,heim,hof,horst,mann,meier,roth,stetter,thal,wieser,bridge,bury,combe,field,ford,grove,ham,hurst,land,ley,more,stead,ton,well,wood,worth'.split(',');

export const companyTails = 'Logistics,Systems,Pharma,Energy,Health,Foods,Consulting,Software,Engineering,Retail,Media,Partners'.split(',');

export const moreGiven =
  'Alexander,Andreas,Anna,Barbara,Bernhard,Charlotte,Christian,Christina,Christopher,Claudia,Daniel,David,Elisabeth,Elizabeth,Emma,Eva,Florian,Friedrich,Gabriele,George,Grace,Hannah,Helena,Ian,James,Jennifer,Johannes,Jörg,Joseph,Julia,Jürgen,Karin,Katherine,Kevin,Laura,Leonard,Margaret,Maria,Martin,Matthew,Maximilian,Michael,Monika,Nicholas,Nicole,Oliver,Patricia,Paul,Peter,Philipp,Rebecca,Richard,Robert,Sabine,Samuel,Sandra,Sarah,Sebastian,Sophia,Stefanie,Stephan,Susanne,Sven,Theodor,Thomas,Timothy,Ulrich,Ursula,Valentina,Victoria,Werner,William'.split(',');
