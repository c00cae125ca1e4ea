/** Names of one culture. `latin` spells those of another script, in the same order, for mail addresses. */
export type Culture = {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly latin?: { readonly given: readonly string[]; readonly family: readonly string[] };
  readonly language: string;
};

function words(list: string): readonly string[] {
  return list.split(', ');
}

export const cultures: readonly Culture[] = [
  {
    language: 'German',
    given: words('Lena, Jonas, Katharina, Felix, Miriam, Tobias, Franziska, Matthias, Greta, Emil, Nele, Lukas'),
    family: words('Bergmann, Hoffmann, Krüger, Lindner, Vogt, Seidel, Brandt, Groß, Weiß, Ziegler, Schäfer, Köhler'),
  },
  {
    language: 'English',
    given: words('Olivia, Harry, Imogen, Callum, Freya, Declan, Niamh, Rhys, Beatrice, Toby, Siobhán, Alasdair'),
    family: words("Whitfield, O'Connell, Fairclough, MacLeod, Pritchard, Hargreaves, Ashworth, Doyle, Penrose, Calder, Lockwood, Byrne"),
  },
  {
    language: 'French',
    given: words('Camille, Théo, Élodie, Baptiste, Manon, Rémi, Aurélie, Loïc, Inès, Étienne'),
    family: words('Lefèvre, Moreau, Garnier, Rousseau, Chevalier, Dubois, Marchand, Perrin, Faure, Guérin'),
  },
  {
    language: 'Spanish',
    given: words('Lucía, Álvaro, Marta, Iker, Ximena, Andrés, Rocío, Joaquín, Nuria, Mateo'),
    family: words('Navarro Ruiz, Ibáñez, Cortés Vega, Muñoz, Quintana, Serrano Gil, Beltrán, Peña, Robledo, Aguirre'),
  },
  {
    language: 'Portuguese',
    given: words('Beatriz, Tiago, Inês, João, Mafalda, Rui, Larissa, Caio, Thaís, Duarte'),
    family: words('Figueiredo, Almeida, Teixeira, Sousa Pinto, Carvalho, Nogueira, Brandão, Lopes, Meireles, Queirós'),
  },
  {
    language: 'Polish',
    given: words('Agnieszka, Paweł, Zofia, Łukasz, Małgorzata, Krzysztof, Hanna, Wojciech'),
    family: words('Wiśniewska, Kowalczyk, Łoś, Zieliński, Dąbrowska, Szczepański, Wróbel, Mazur'),
  },
  {
    language: 'Turkish',
    given: words('Elif, Emre, Zeynep, Kerem, Ayşe, Burak, Selin, Çağlar'),
    family: words('Yılmaz, Demirci, Öztürk, Aksoy, Şahin, Koçak, Güneş, Erdoğmuş'),
  },
  {
    language: 'Hindi',
    given: words('Aarav, Diya, Rohan, Kavya, Vikram, Ishita, Nikhil, Meera, Sanjay, Anjali'),
    family: words('Deshpande, Iyer, Chatterjee, Kapoor, Rao, Nair, Banerjee, Joshi, Malhotra, Reddy'),
  },
  {
    language: 'Yoruba',
    given: words('Adaeze, Chidi, Folake, Tunde, Ngozi, Oluwaseun, Amara, Kelechi'),
    family: words('Okonkwo, Adeyemi, Nwosu, Balogun, Eze, Ogunleye, Achebe, Afolabi'),
  },
  {
    language: 'Swedish',
    given: words('Astrid, Björn, Linnéa, Åke, Ebba, Mårten, Saga, Örjan'),
    family: words('Lindqvist, Åkesson, Nyström, Sjöberg, Hedlund, Öhman, Ekström, Dahlgren'),
  },
  {
    language: 'Vietnamese',
    given: words('Minh Anh, Quốc Bảo, Thùy Linh, Đức Huy, Ngọc Mai, Hải Đăng'),
    family: words('Nguyễn, Trần, Phạm, Đặng, Bùi, Lê'),
  },
  {
    language: 'Ukrainian',
    given: words('Олена, Андрій, Катерина, Тарас, Ірина, Богдан'),
    family: words('Шевчук, Коваленко, Бондаренко, Мельник, Лисенко, Гончар'),
    latin: {
      given: words('Olena, Andrii, Kateryna, Taras, Iryna, Bohdan'),
      family: words('Shevchuk, Kovalenko, Bondarenko, Melnyk, Lysenko, Honchar'),
    },
  },
  {
    language: 'Japanese',
    given: words('美咲, 健太, 陽菜, 大輔, さくら, 翔太'),
    family: words('佐藤, 高橋, 渡辺, 中村, 小林, 山田'),
    latin: { given: words('Misaki, Kenta, Hina, Daisuke, Sakura, Shota'), family: words('Sato, Takahashi, Watanabe, Nakamura, Kobayashi, Yamada') },
  },
  {
    language: 'Arabic',
    given: words('ليلى, يوسف, نور, كريم, سلمى, طارق'),
    family: words('حداد, المنصوري, خليل, النجار, الشامي, بركات'),
    latin: { given: words('Layla, Youssef, Nour, Karim, Salma, Tarek'), family: words('Haddad, Al-Mansouri, Khalil, Al-Najjar, Al-Shami, Barakat') },
  },
];
