package language_test

import "testing"

// Reports from a house tell of most who speak there but the side that they are on, those from an assembly
// but the country.
func TestASideOfAHouseTellsASeatThere(t *testing.T) {
	checkOfficesOn(t, "2025-03-12", map[string]officesCase{
		"a party that owns the name": {
			"VIENNA – The National Council debated the budget on Wednesday. The FPÖ's Gerlinde Hofstätter objected to the bill.",
			[]string{"Gerlinde Hofstätter | member of the National Council of Austria, FPÖ"},
		},
		"a party in front of the name": {
			"BRUSSELS – The Chamber of Representatives of Belgium voted on the bill. For the Greens, Inès Vandamme proposed an amendment.",
			[]string{"Inès Vandamme | member of the Chamber of Representatives of Belgium, Greens"},
		},
		"a party behind the name": {
			"ASTANA – The Mazhilis debated air fares on Wednesday. According to Ruslan Abdikas from Aq Jol, the bill needs an amendment.",
			[]string{"Ruslan Abdikas | Mazhilis deputy, Aq Jol"},
		},
		"a party in brackets behind the country, in an assembly": {
			"STRASBOURG – PACE debated satire on Wednesday. Deniz Akpolat (Türkiye, NR) objected to the amendment at the sitting.",
			[]string{"Deniz Akpolat | member of PACE, NR"},
		},
		"a country that owns the name, in an assembly": {
			"STRASBOURG – PACE debated the register on Wednesday. An amendment was put to the vote. Hungary's Ferenc Bodnár proposed another one.",
			[]string{"Ferenc Bodnár | member of PACE"},
		},
		"a member of whom the country is told": {
			"STRASBOURG – PACE voted on the draft on Wednesday at its sitting. Icelandic member Þórdís Arnarsdóttir abstained.",
			[]string{"Þórdís Arnarsdóttir | Icelandic member of PACE"},
		},
		"a member of whom the party is told": {
			"VILNIUS – The Seimas sat on Tuesday. Conservative member Jonas Petrulis opposed the bill in the debate.",
			[]string{"Jonas Petrulis | Conservative member of the Seimas of Lithuania"},
		},
		"a side of two words": {
			"VILNIUS – The Seimas sat on Tuesday. Social Democrat Rasa Kazlauskaitė opposed the bill in the debate and asked for a vote.",
			[]string{"Rasa Kazlauskaitė | member of the Seimas of Lithuania, Social Democrat"},
		},
		"a member of a party of another country": {
			"ASTANA – The Mazhilis heard a report on the bill at its sitting. Aino Lindström, a member of the Swedish People's Party, watched the vote.",
			[]string{"Aino Lindström | member of the Swedish People's Party"},
		},
		"an agency in brackets is no assembly": {
			"VIENNA (APA) – The National Council debated the bill. The ÖVP's Valentin Prohaska proposed an amendment.",
			[]string{"Valentin Prohaska | member of the National Council of Austria, ÖVP"},
		},
		"who reports on a bill": {
			"ASTANA – The Mazhilis debated the bill on pastures at its plenary session. Rapporteur Sanzhar Ibrayev said that the amendment had been rejected.",
			[]string{"Sanzhar Ibrayev | Mazhilis deputy, rapporteur"},
		},
		"a rapporteur of somebody else": {
			"ASTANA – The Mazhilis debated the bill on prisons at its plenary session. UN Special Rapporteur Alice Edwardsen said that the amendment was needed.",
			[]string{"Alice Edwardsen | UN Special Rapporteur"},
		},
		"докладчик": {
			"Астана. Мажилис на пленарном заседании рассмотрел законопроект о такси. Докладчик Ильяс Мукашов предложил поправки.",
			[]string{"Ильяс Мукашов | депутат Мажилиса, докладчик"},
		},
		"баяндамашы": {
			"Астана. Мәжіліс жалпы отырысында заң жобасын қарады. Баяндамашы Гүлдана Сырғабаева түзетулерді ұсынды.",
			[]string{"Гүлдана Сырғабаева | Мәжіліс депутаты, баяндамашы"},
		},
		"a faction behind a Russian name": {
			"Астана. Мажилис принял законопроект. Депутат Айдос Серимов из фракции «Ак жол» воздержался.",
			[]string{"Айдос Серимов | депутат Мажилиса от фракции «Ак жол»"},
		},
	})
}

// What stands nearest does not own each office.
func TestOfficesAreOfWhatCanOwnThem(t *testing.T) {
	checkOfficesOn(t, "2025-03-12", map[string]officesCase{
		"a document has an author": {
			"ASTANA – The Committee on Ecology received a petition on the ban of plastic. Its author is Dilara Ismagul, a schoolteacher.",
			[]string{"Dilara Ismagul | author of the petition"},
		},
		"a university has a rector": {
			"ASTANA – Members of the delegation visited the university and talked to its rector, Hans Bergholz.",
			[]string{"Hans Bergholz | rector of the university"},
		},
		"who directs a body to do something": {
			"THIMPHU – The National Council of Bhutan debated the meadows. Speaker Tandin Rabten directed the Environment Committee to report on them.",
			[]string{"Tandin Rabten | Speaker of the National Council of Bhutan"},
		},
		"a group from a body": {
			"TASHKENT – The chairman received the group of observers from the CIS Interparliamentary Assembly led by Senator Laura Zhanabilova.",
			[]string{"Laura Zhanabilova | head of the group of observers from the CIS Interparliamentary Assembly, Senator"},
		},
		"the House of a country with a Senate": {
			"CANBERRA – Australian Senate President Callum Featherstone and House Speaker Renee Papadaki have welcomed a delegation.",
			[]string{"Callum Featherstone | Australian Senate President", "Renee Papadaki | House Speaker"},
		},
		"whom a verb counts": {
			"ASTANA – The guests included deputies Kamila Berdigul and Mikhail Tarasov. The Mazhilis sent them to Baku.",
			[]string{"Kamila Berdigul | Mazhilis deputy", "Mikhail Tarasov | Mazhilis deputy"},
		},
		"a region behind an article": {
			"ASTANA – The Senate sat on Thursday. Senator Maira Kulzhan of the East Kazakhstan Region said that ambulances were old.",
			[]string{"Maira Kulzhan | Senator from the East Kazakhstan Region"},
		},
		"the lower house by its name": {
			"Астана. Мажилис и Сенат соберутся в среду. Спикер нижней палаты Айдос Кунанбаев открыл заседание.",
			[]string{"Айдос Кунанбаев | спикер Мажилиса"},
		},
		"төменгі палата": {
			"Астана. Мәжіліс пен Сенат сәрсенбіде жиналады. Төменгі палата төрағасы Айдос Құнанбаев отырысты ашты.",
			[]string{"Айдос Құнанбаев | Мәжіліс төрағасы"},
		},
		"a house as the text calls it": {
			"Стокгольм. Риксдаг принял закон в среду. Депутат риксдага Хелена Вестерлунд воздержалась.",
			[]string{"Хелена Вестерлунд | депутат риксдага"},
		},
		"a member of a parliament of one chamber": {
			"Астана. Спикер Мажилиса принял гостей. Кыргызский депутат Эмиль Джумакадыр рассказал о реформе.",
			[]string{"Эмиль Джумакадыр | кыргызский депутат"},
		},
		"an auditor": {
			"Астана. Мажилис заслушал отчет Высшей аудиторской палаты. Аудитор Игорь Лаптевский назвал цифры.",
			[]string{"Игорь Лаптевский | аудитор Высшей аудиторской палаты"},
		},
		"a candidate for judge": {
			"Астана. Сенат заседал в среду. Кандидат в судьи Верховного суда Иван Петровский ответил на вопросы.",
			[]string{"Иван Петровский | кандидат в судьи Верховного суда"},
		},
		"this committee": {
			"Астана. В комитете Мажилиса по социально-культурному развитию прошло заседание. Возглавляющий этот комитет Ерсин Макашев выступил.",
			[]string{"Ерсин Макашев | председатель комитета Мажилиса по социально-культурному развитию"},
		},
		"a pronoun behind the office": {
			"Астана. Заседал комитет Курултая по международным отношениям. Председатель его, Асхат Рысбеков, отсутствовал.",
			[]string{"Асхат Рысбеков | председатель комитета Курултая по международным отношениям"},
		},
		"an inset between dashes": {
			"Астана. Эксперт Счетной палаты – ныне Высшей аудиторской палаты – Асем Джолдыбек привела другие цифры.",
			[]string{"Асем Джолдыбек | эксперт Счетной палаты"},
		},
	})
}
