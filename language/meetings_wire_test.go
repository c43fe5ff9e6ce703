package language_test

import "testing"

func TestMeetingsInAgencyNews(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm of Latvia met U.S. Ambassador Helen Carver on Tuesday.", "Carver+Holm meeting"},
		{"Speaker Greta Holm of Latvia played host to the Italian ambassador, Marco Brancati.", "Brancati+Holm meeting"},
		{"Italian Ambassador Marco Brancati paid a farewell call on Latvian Speaker Greta Holm.", "Brancati+Holm reception"},
		{"Speaker Greta Holm held talks with Italian Minister Marco Brancati. Later Polish Senator Marek Nowicki received the Italian leader.", "Brancati+Holm meeting; Brancati+Nowicki reception"},
		{"Speaker Greta Holm received the Italian ambassador, Marco Brancati. The meeting was also attended by Senators Dana Orynbasarova and Timur Beisekov.", "Beisekov+Brancati reception; Brancati+Holm reception; Brancati+Orynbasarova reception"},
		{"Speaker Greta Holm received the Italian ambassador, Marco Brancati. They spoke of trade. The talks were attended by Senators Dana Orynbasarova and Timur Beisekov and Minister Marek Nowicki.", "Beisekov+Brancati reception; Brancati+Holm reception; Brancati+Nowicki reception; Brancati+Orynbasarova reception"},
		{"Speaker Greta Holm received the Italian ambassador, Marco Brancati. The talks were attended by Senators Dana Orynbasarova, Timur Beisekov, Anna Cole, Paul Riise and Minister Marek Nowicki.", "Brancati+Holm reception"},
		{"A meeting of Marek Nowicki with Speaker Greta Holm was called off. Nowicki was instead received by Italian Minister Marco Brancati.", "Brancati+Nowicki reception"},
		{"Speaker Greta Holm of Latvia had fruitful engagements with Italian Minister Marco Brancati.", "Brancati+Holm meeting"},
		{"Latvian Speaker Greta Holm met the President of the Senate of Malaysia, Tan Sri Azman Yusof.", "Holm+Yusof meeting"},
		{
			"The foreign ministers of Italy and Poland held talks in Riga. Marco Brancati and Marek Nowicki signed a statement.",
			"Brancati+Nowicki meeting",
		},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер сейма Анна Дорохина встретилась с находящейся с визитом в стране делегацией во главе с министром Италии Марко Бранкати.", "Бранкати+Дорохина meeting"},
		{"Спикер сейма Латвии Анна Дорохина и прибывший в Ригу с рабочим визитом министр Италии Марко Бранкати провели переговоры.", "Бранкати+Дорохина meeting"},
		{"Делегация Италии во главе с депутатом Марко Бранкати посетила Ригу. Итальянских парламентариев приняла спикер Анна Дорохина.", "Бранкати+Дорохина reception"},
		{"Спикер Марек Новицкий принял посла Италии Марко Бранкати. В мае он уже принимал немецких парламентариев.", "Бранкати+Новицкий reception"},
		{"Министр Италии Марко Бранкати прибыл в Ригу. Вместо президента его приняла спикер Анна Дорохина.", "Бранкати+Дорохина reception"},
		{"Министр Италии Марко Бранкати прибыл в Ригу. Его приняла спикер Анна Дорохина, он также встретился с Павлом Кротовым.", "Бранкати+Дорохина reception; Бранкати+Кротов meeting"},
		{"Председатель сената Италии Марко Бранкати посетил Ригу. Итальянского парламентария приняла спикер Анна Дорохина.", "Бранкати+Дорохина reception"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Италия министрі Марко Бранкати Ригаға барды. Оны спикер Анна Дорохина қабылдады. Сондай-ақ ол Павел Кротовпен кездесті.", "Бранкати+Дорохина reception; Бранкати+Кротов meeting"},
		{"Италия Сенатының төрағасы Марко Бранкати Астанаға келді. Спикер Ерлан Байжігітов италиялық қонақтармен кездесті.", "Байжігітов+Бранкати meeting"},
		{"Өзбекстан Сенатының төрайымы Анна Дорохина Лондонға барды. Өзбек делегациясын Британия министрі Марко Бранкати қабылдады.", "Бранкати+Дорохина reception"},
	})
}
