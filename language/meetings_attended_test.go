package language_test

import "testing"

// Who was there too met the side that is not his own.
func TestWhoWasAtAMeetingToo(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm received the Italian ambassador, Marco Brancati. The Deputy Speaker, Elza Krumina, was in attendance.", "Brancati+Holm reception; Brancati+Krumina reception"},
		{"Speaker Greta Holm met Italian Minister Marco Brancati in the presence of committee chair Elza Krumina.", "Brancati+Holm meeting; Brancati+Krumina meeting"},
		{"Latvian Speaker Greta Holm met Italian Minister Marco Brancati. The Minister was accompanied by the Italian ambassador, Paolo Ferri.", "Brancati+Holm meeting; Ferri+Holm meeting"},
		{"Speaker Greta Holm met Italian Minister Marco Brancati. The talks were attended by Senators Elza Krumina and Andris Vilks and other officials.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm met Italian Minister Marco Brancati. Senator Elza Krumina attended the plenary session.", "Brancati+Holm meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер сейма Латвии Анна Дорохина приняла посла Италии Марко Бранкати. Во встрече приняла участие депутат Ирина Кротова.", "Бранкати+Дорохина reception; Бранкати+Кротова reception"},
		{"Спикер сейма Латвии Анна Дорохина приняла посла Италии Марко Бранкати в присутствии депутата Ирины Кротовой.", "Бранкати+Дорохина reception; Бранкати+Кротова reception"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Латвия Сейм төрайымы Анна Дорохина Италия елшісі Марко Бранкатиді қабылдады. Кездесуге депутат Ирина Кротова қатысты.", "Бранкати+Дорохина reception; Бранкати+Кротова reception"},
	})
}

// A Kazakh participle in front of whom somebody met; those who ate together; a list
// with a day for each.
func TestKazakhMeetingsToldInPassing(t *testing.T) {
	checkMeetings(t, "kk", [][2]string{
		{"Сенатор Анна Дорохина кеше кездескен министр Павел Кротов айғақ берді.", "Дорохина+Кротов meeting"},
		{"Спикер Анна Дорохина министр Павел Кротовпен бірге түскі ас ішті.", "Дорохина+Кротов meeting"},
		{"Спикер Анна Дорохина дүйсенбіде министр Павел Кротовты, ал сейсенбіде депутат Иван Лисинді қабылдады.", "Дорохина+Кротов reception; Дорохина+Лисин reception"},
		{"Дауыс беру алдында спикер Анна Дорохина мен министр Павел Кротов кабинетке қамалып отырды.", "Дорохина+Кротов meeting"},
	})
}

// Who was there on whose side the sentence itself says.
func TestOnWhoseSideSomebodyWas(t *testing.T) {
	checkMeetings(t, "ru", [][2]string{
		{"Председатель Сената Ерлан Калыбеков принял делегацию парламента Грузии во главе с его председателем Георгием Ломидзе. С грузинской стороны в переговорах участвовали депутаты Нино Абашидзе и Давид Гелашвили.", "Абашидзе+Калыбеков reception; Гелашвили+Калыбеков reception; Калыбеков+Ломидзе reception"},
		{"Председатель Сената Казахстана Ерлан Калыбеков встретился с председателем парламента Грузии Георгием Ломидзе. Во встрече приняли участие депутат Ирина Кротова, а с грузинской стороны — посол Нино Абашидзе.", "Абашидзе+Калыбеков meeting; Абашидзе+Кротова meeting; Калыбеков+Ломидзе meeting; Кротова+Ломидзе meeting"},
		{"Председатель Сената Казахстана Ерлан Калыбеков встретился с председателем парламента Грузии Георгием Ломидзе. С казахстанской стороны в переговорах участвовала депутат Ирина Кротова, с грузинской — депутат Нино Абашидзе.", "Абашидзе+Калыбеков meeting; Абашидзе+Кротова meeting; Калыбеков+Ломидзе meeting; Кротова+Ломидзе meeting"},
		{"Председатель Сената Казахстана Ерлан Калыбеков встретился с председателем парламента Грузии Георгием Ломидзе. В беседе участвовали депутаты Ирина Кротова от Казахстана и Нино Абашидзе от Грузии.", "Абашидзе+Калыбеков meeting; Абашидзе+Кротова meeting; Калыбеков+Ломидзе meeting; Кротова+Ломидзе meeting"},
		{"Председатель Сената Казахстана Ерлан Калыбеков встретился с председателем парламента Грузии Георгием Ломидзе. Казахстанскую сторону представляла также депутат Ирина Кротова.", "Калыбеков+Ломидзе meeting; Кротова+Ломидзе meeting"},
		{"Председатель Сената Казахстана Ерлан Калыбеков встретился с председателем парламента Грузии Георгием Ломидзе. Казахстанскую сторону интересует торговля, сообщила депутат Ирина Кротова.", "Калыбеков+Ломидзе meeting"},
		{"Председатель Сената Ерлан Калыбеков встретился с председателем парламента Грузии Георгием Ломидзе. Гостя сопровождала посол Грузии Нино Абашидзе.", "Абашидзе+Калыбеков meeting; Калыбеков+Ломидзе meeting"},
	})
	checkMeetings(t, "en", [][2]string{
		{"Senate Chairman Yerlan Kalybekov met with the Speaker of the Georgian Parliament, Giorgi Lomidze. On the Georgian side, deputies Nino Abashidze and Davit Gelashvili took part in the talks.", "Abashidze+Kalybekov meeting; Gelashvili+Kalybekov meeting; Kalybekov+Lomidze meeting"},
		{"Senate Chairman Yerlan Kalybekov received a delegation of the Georgian Parliament led by its Speaker, Giorgi Lomidze. The sides discussed trade. The delegation included deputies Nino Abashidze and Davit Gelashvili.", "Abashidze+Kalybekov reception; Gelashvili+Kalybekov reception; Kalybekov+Lomidze reception"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Сенат Төрағасы Ерлан Қалыбеков Грузия парламентінің төрағасы Георгий Ломидземен кездесті. Грузия тарапынан келіссөзге депутаттар Нино Абашидзе мен Давид Гелашвили қатысты.", "Абашидзе+Қалыбеков meeting; Гелашвили+Қалыбеков meeting; Ломидзе+Қалыбеков meeting"},
		{"Сенат Төрағасы Ерлан Қалыбеков Грузия парламентінің төрағасы Георгий Ломидземен кездесті. Кездесуге қазақстандық тараптан депутат Нино Сапарова, грузин тарапынан елші Давид Гелашвили қатысты.", "Гелашвили+Сапарова meeting; Гелашвили+Қалыбеков meeting; Ломидзе+Сапарова meeting; Ломидзе+Қалыбеков meeting"},
		{"Сенат Төрағасы Ерлан Қалыбеков Грузия парламентінің төрағасы Георгий Ломидземен кездесті. Кездесуге қонақтар тарапынан депутат Нино Абашидзе қатысты.", "Абашидзе+Қалыбеков meeting; Ломидзе+Қалыбеков meeting"},
		{"Сенат Төрағасы Ерлан Қалыбеков Грузия парламентінің төрағасы Георгий Ломидземен кездесті. Кездесуге қонақпен бірге депутат Нино Абашидзе қатысты.", "Абашидзе+Қалыбеков meeting; Ломидзе+Қалыбеков meeting"},
		{"Сенат Төрағасы Ерлан Қалыбеков Грузия парламентінің төрағасы Георгий Ломидземен кездесті. Кездесуде депутат Нино Сапарова да болды.", "Ломидзе+Сапарова meeting; Ломидзе+Қалыбеков meeting"},
		{"Сенат Төрағасы Ерлан Қалыбеков Грузия парламентінің төрағасы Георгий Ломидземен кездесті. Кездесуге депутат Нино Сапарова келді.", "Ломидзе+Сапарова meeting; Ломидзе+Қалыбеков meeting"},
		{"Сенат Төрағасы Ерлан Қалыбеков Грузия парламентінің төрағасы Георгий Ломидземен кездесті. Кездесуге депутат Нино Сапарова келмеді.", "Ломидзе+Қалыбеков meeting"},
	})
}
