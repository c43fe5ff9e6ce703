package language_test

import "testing"

func TestOfficesAreMadeWholeFromWhatIsNear(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"the committee stands behind the name": {
			"Congresswoman Alma Rojas, of the consumer defence committee, recalled three visits that nobody had written down.",
			[]string{"Alma Rojas | Congresswoman, member of the consumer defence committee"},
		},
		"the committee of a colleague": {
			"My colleague Vera Kim, from the Committee on Agrarian Issues, has drafted the chapter on seals for us.",
			[]string{"Vera Kim | member of the Committee on Agrarian Issues"},
		},
		"a name that begins with an apostrophe": {
			"The Prime Minister, 'Ana Fifita, stayed out of it altogether, and so did the rest of her cabinet.",
			[]string{"Ana Fifita | Prime Minister"},
		},
		"where somebody is based stands in front of the name": {
			"Its policy director for Central Asia, Singapore-based Rohan Menon, came to the capital to make the case.",
			[]string{"Rohan Menon | policy director for Central Asia"},
		},
		"a delegation led by a country's member": {
			"Tashkent hosts the European Parliament's delegation for Central Asia, headed by Lithuania's Rasa Kalnyte, on Thursday.",
			[]string{"Rasa Kalnyte | head of the European Parliament's delegation for Central Asia"},
		},
		"a party whose name the opposition stands in front of": {
			"Ivo Kirilov, who leads the opposition New Shore party, said that he would not be there.",
			[]string{"Ivo Kirilov | leader of the opposition New Shore party"},
		},
		"a committee on two things and a verb behind them": {
			"Nurlan Osman heads the committee on law and order and voted against it with the others.",
			[]string{"Nurlan Osman | chair of the committee on law and order"},
		},
		"a house that no pack knows, presided over": {
			"They were greeted by Beinir Olsen, who presides over the Faroese Løgting and has done so for years.",
			[]string{"Beinir Olsen | Speaker of the Faroese Løgting"},
		},
		"a body under somebody": {
			"The Supreme Audit Chamber under Irina Bele opens a check of the subsidies on 15 January.",
			[]string{"Irina Bele | head of the Supreme Audit Chamber"},
		},
		"the town of a mayor": {
			"In Arkalyk on Tuesday he was received by the mayor, Amanzhol Sultanov, who showed him the dam.",
			[]string{"Amanzhol Sultanov | mayor of Arkalyk"},
		},
		"the town of an akim, in Russian": {
			"В Бишкеке снова смог. Мэр Азиз Кадыров обещал пересадить чиновников на автобусы, но не сказал когда.",
			[]string{"Азиз Кадыров | мэр Бишкека"},
		},
		"what a counterpart is minister of": {
			"Minister of Water Resources Nurlan Tastan flies to Tashkent, where Dilshod Egam, his Uzbek counterpart, is expected to raise it.",
			[]string{"Nurlan Tastan | Minister of Water Resources of Uzbekistan", "Dilshod Egam | Uzbek minister of Water Resources"},
		},
		"the president of an assembly of several countries": {
			"The Parliamentary Assembly of the Council of Europe opens its session. President Ingrid Dahl is due to speak at noon.",
			[]string{"Ingrid Dahl | President of the Parliamentary Assembly of the Council of Europe"},
		},
		"an office asked for by a question": {
			"STUDIO: And the Speaker?\n\nREPORTER: Hasmik Aleksanyan kept away, and her office will not tell us where she was this morning.",
			[]string{"Hasmik Aleksanyan | Speaker"},
		},
		"the age stands in front of the occupation": {
			"The kitchen belongs to Akhmet Beis. He is 81, a hydrologist, and he warned about that very spot in a letter.",
			[]string{"Akhmet Beis | hydrologist"},
		},
		"the bill of a rapporteur": {
			"Second reading of the pension bill took an hour. Its rapporteur, Marta Silvano, has the votes, and she knows it.",
			[]string{"Marta Silvano | rapporteur of the pension bill"},
		},
		"for whom somebody speaks": {
			"Representing the Chamber of Mines, Nora Blythe said that the price was too low for anybody to open a pit.",
			[]string{"Nora Blythe | representative of the Chamber of Mines"},
		},
		"an office held until last year": {
			"Ivana Horvat, until last year the clerk of the Sabor, has written a book about it and will not be silent.",
			[]string{"Ivana Horvat | former clerk of the Sabor"},
		},
		"two things that one minister is for": {
			"The Energy and Climate Minister, Kadri Saar, presented the plan to those members who had stayed.",
			[]string{"Kadri Saar | Energy and Climate Minister"},
		},
		"whose minister a colleague is, in Russian": {
			"Министр энергетики Казахстана Алмас Саткалов встретился с венгерским коллегой Петером Сюи, и они подписали договор.",
			[]string{"Алмас Саткалов | министр энергетики Казахстана", "Петер Сюи | венгерский министр энергетики"},
		},
		"a town in a case, in Kazakh": {
			"Ақтөбеде су тапшы болып тұр. Әкім Қайрат Шәкенов бұл үшін жұрттан кешірім сұрады.",
			[]string{"Қайрат Шәкенов | Ақтөбе әкімі"},
		},
		"what a candidate wants, in Kazakh": {
			"Президенттікке кандидат Марчел Чобану дебатқа келмеді, бірақ бұл туралы ештеңе айтқан жоқ.",
			[]string{"Марчел Чобану | Президенттікке кандидат"},
		},
		"a group of two countries": {
			"Chairwoman of the Chile – Kazakhstan Friendship Group Rosa Vial presented the plan to those who had stayed.",
			[]string{"Rosa Vial | Chairwoman of the Chile – Kazakhstan Friendship Group"},
		},
		"a house is called as the text calls it": {
			"The Eduskunta of Finland debated for nine hours. Speaker Jouni Ristola had to send for bread and coffee.",
			[]string{"Jouni Ristola | Speaker of the Eduskunta"},
		},
		"a state whose name begins with new": {
			"The New Mexico senator Ana Ruiz spoke in Spanish, and the members who had stayed did not mind.",
			[]string{"Ana Ruiz | New Mexico senator"},
		},
		"a state owns its treasurer": {
			"Queensland's treasurer, Bob Dyer, said nothing at all, and those who had stayed did not mind it.",
			[]string{"Bob Dyer | Queensland's treasurer"},
		},
		"an envoy accredited to two countries": {
			"Посол Таджикистана в Индии, по совместительству в Непале, Рустам Назаров встретился вчера с главой ведомства, и они говорили о воде.",
			[]string{"Рустам Назаров | посол Таджикистана в Индии, по совместительству в Непале"},
		},
		"an office once held, in Russian": {
			"Мимо прошли двое: Георгий Чиков, тогда глава комитета по евроинтеграции, и его помощник, которого никто не знал.",
			[]string{"Георгий Чиков | бывший глава комитета по евроинтеграции"},
		},
		"work told behind the office": {
			"— Рожали в дороге, — сказала Гульжан Омарбек. Фельдшером в ауле она работает семнадцать лет.",
			[]string{"Гульжан Омарбек | фельдшер"},
		},
		"whose land somebody is from stands in front of the name": {
			"Он встретился с вице-президентом ассамблеи, шведом Ларсом Экдалем, и они говорили о выборах.",
			[]string{"Ларс Экдаль | вице-президент ассамблеи"},
		},
	})
}

func TestProvincesAreNoOtherCountry(t *testing.T) {
	for name, c := range map[string][2]string{
		"New South Wales is Australian":      {"Premier Ruth Harmon of New South Wales told the assembly on Monday that the dam will be built.", "AU"},
		"British Columbia is Canadian":       {"Premier Owen Lark of British Columbia told the assembly on Monday that the dam will be built.", "CA"},
		"New Mexico is American":             {"Governor Anna Cole of New Mexico told the assembly on Monday that the dam will be built.", "US"},
		"Northern Ireland is British":        {"First Minister Nuala Byrne of Northern Ireland told the assembly on Monday that it will be built.", "GB"},
		"Британская Колумбия is Canadian":    {"Премьер Британской Колумбии Оуэн Ларк сказал в понедельник, что плотину всё же построят.", "CA"},
		"Северная Ирландия is British":       {"Первый министр Северной Ирландии Нуала Бирн сказала в понедельник, что плотину построят.", "GB"},
		"Внутренняя Монголия is Chinese":     {"Председатель правительства Внутренней Монголии Бао Лин сказал в понедельник, что плотину построят.", "CN"},
		"Солтүстік Ирландия is British":      {"Солтүстік Ирландияның бірінші министрі Нуала Бирн дүйсенбіде бөгет салынатынын айтты.", "GB"},
		"a surname is no people, in Russian": {"Депутат Каталин Хорват сказала в понедельник, что плотину в Венгрии построят, и ушла.", "HU"},
	} {
		t.Run(name, func(t *testing.T) {
			u := understand(t, "2026-05-12", c[0])
			if len(u.People) != 1 || u.People[0].Country != c[1] {
				t.Errorf("people: %+v, want one of %s", u.People, c[1])
			}
		})
	}
}

// A body that a text has named is called again by its noun, an envoy by his office, and a
// house of another country by what all houses are called.
func TestWhoseOfficeANounTells(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"ru: генеральный секретарь МПА СНГ": {
			"Шло заседание Совета МПА СНГ. Спикер поговорил с генеральным секретарем ассамблеи Львом Мироновым.",
			[]string{"Лев Миронов | генеральный секретарь МПА СНГ"},
		},
		"ru: заместитель председателя Парламентского собрания Союза Беларуси и России": {
			"Семинар Парламентского собрания Союза Беларуси и России завершился. Подпись поставил заместитель председателя собрания Олег Завгородний.",
			[]string{"Олег Завгородний | заместитель председателя Парламентского собрания Союза Беларуси и России"},
		},
		"ru: председатель АИПА": {
			"Генассамблея АИПА приняла новых наблюдателей. Депутаты были приглашены к председателю ассамблеи Путри Видодо.",
			[]string{"Путри Видодо | председатель АИПА"},
		},
		"ru: председатель Совета МПА СНГ": {
			"Депутаты поздравили МПА СНГ. Отвечая им, председатель Совета ассамблеи Нина Ярославцева напомнила о беседе.",
			[]string{"Нина Ярославцева | председатель Совета МПА СНГ"},
		},
		"ru: заместитель председателя Маджлиси намояндагон Маджлиси Оли Таджикистана": {
			"Делегация побывала в Маджлиси намояндагон, где с нею беседовала заместитель председателя палаты Зарина Мирзоева.",
			[]string{"Зарина Мирзоева | заместитель председателя Маджлиси намояндагон Маджлиси Оли Таджикистана"},
		},
		"ru: Председатель Сената Нигерии": {
			"Сенат Нигерии утвердил поправки. Председатель палаты Олу Обиора поставил их на голосование.",
			[]string{"Олу Обиора | председатель Сената Нигерии"},
		},
		"ru: Спикер кенийского сената": {
			"Кенийский сенат решит сегодня судьбу губернатора. Спикер Жозефина Атиено закрыла галерею.",
			[]string{"Жозефина Атиено | спикер кенийского сената"},
		},
		"ru: посол Туркменистана": {
			"Посол Туркменистана пришел в парламент. «Рад», – сказал посол Оразмырад Аннаев.",
			[]string{"Оразмырад Аннаев | посол Туркменистана"},
		},
		"en: leader of the Inter-Parliamentary Union": {
			"The Inter-Parliamentary Union met in Geneva. Speaker Margaret Hale sat down with Neema Mwakasege, who presides over the Union.",
			[]string{"Margaret Hale | Speaker", "Neema Mwakasege | leader of the Inter-Parliamentary Union"},
		},
		"en: secretary general of the AIPA": {
			"AIPA met in Jakarta. The secretary general of the assembly, Putri Widodo, addressed the lawmakers.",
			[]string{"Putri Widodo | secretary general of the AIPA"},
		},
		"en: secretary general of the TURKPA": {
			"TURKPA met in Baku. Among the speakers was the organisation's secretary general, Mehmet Er.",
			[]string{"Mehmet Er | secretary general of the TURKPA"},
		},
		"en: Speaker of the Senate of Kenya": {
			"The Senate of Kenya will decide today. Speaker Josephine Atieno threatened to clear the gallery.",
			[]string{"Josephine Atieno | Speaker of the Senate of Kenya"},
		},
		"en: president of the Senate of Nigeria": {
			"The Senate of Nigeria passed the bill. The president of the chamber, Olu Obiora, spoke.",
			[]string{"Olu Obiora | president of the Senate of Nigeria"},
		},
		"kk: ТМД ПАА төрағасы": {
			"ТМД ПАА Санкт-Петербургте жиналды. Ассамблея төрағасы Нина Соколова сөз сөйледі.",
			[]string{"Нина Соколова | ТМД ПАА төрағасы"},
		},
		"kk: ТҮРКПА бас хатшысы": {
			"ТҮРКПА Бакуде жиналды. Ұйымның бас хатшысы Мехмет Ердоған баяндама жасады.",
			[]string{"Мехмет Ердоған | ТҮРКПА бас хатшысы"},
		},
		"kk: Нигерия Сенаты төрағасы": {
			"Нигерия Сенаты заң қабылдады. Палата төрағасы Олу Обиора сөз сөйледі.",
			[]string{"Олу Обиора | Нигерия Сенаты төрағасы"},
		},
	})
}

// The name that an institution bears stands right in front of that of whoever leads it.
func TestOfficesOfWhatBearsAName(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a surname": {
			"Депутаты Сената заслушали доклад. Ректор университета имени Гумилева Марат Оспанов рассказал о законопроекте.",
			[]string{"Марат Оспанов | ректор университета имени Гумилева"},
		},
		"both names": {
			"Депутаты Сената заслушали ректора Евразийского университета имени Льва Гумилева Марата Оспанова и министра Анну Ким.",
			[]string{"Марат Оспанов | ректор Евразийского университета имени Льва Гумилева", "Анна Ким | министр"},
		},
		"initials": {
			"Депутаты Сената заслушали доклад. Ректор ЕНУ имени Л.Н. Гумилева Марат Оспанов рассказал о законопроекте.",
			[]string{"Марат Оспанов | ректор ЕНУ имени Л.Н. Гумилева"},
		},
		"initials behind an abbreviation, and in front of the holder's": {
			"Депутаты Сената заслушали доклад. Ректор ЕНУ им. Л.Н. Гумилева М. Оспанов рассказал о законопроекте.",
			[]string{"М. Оспанов | ректор ЕНУ им. Л.Н. Гумилева"},
		},
		"nobody behind it": {
			"Депутаты Сената приехали в школу. Школа имени Каныша Сатпаева Марату понравилась, сказал сенатор Марат Оспанов.",
			[]string{"Марат Оспанов | сенатор"},
		},
		"a degree in front of it": {
			"Депутаты Сената вручили награды. Премия имени доктора Каныша Сатпаева досталась больнице.",
			nil,
		},
	})
}

func TestForeignSurnamesOfWomen(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a first name that stays as it is": {"Спикер виделся в Аккре с оппозиционным лидером Жизель Лоссу. Депутаты молчат об этом второй день.", []string{"Жизель Лоссу | оппозиционный лидер"}},
		"one that nobody knows":            {"Спикер ездил к государственному секретарю Вероничке Лунгу. Депутаты молчат об этом второй день.", []string{"Вероничка Лунгу | государственный секретарь"}},
		"a man's":                          {"Спикер ездил к государственному секретарю Иону Лунгу. Депутаты молчат об этом второй день.", []string{"Ион Лунг | государственный секретарь"}},
	})
}

// What a body is for, and where, belongs to the office in it.
func TestOfficesOfBodiesWithLongNames(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"of a peasant farm": {
			"Senators listened. The head of a peasant farm Marat Ospanov informed them of the drought.",
			[]string{"Marat Ospanov | head of a peasant farm"},
		},
		"of a body (with its abbreviation)": {
			"Senators met Secretary General of the Parliamentary Assembly of the Baltic (PAB) Marat Ospanov.",
			[]string{"Marat Ospanov | Secretary General of the Parliamentary Assembly of the Baltic"},
		},
		"where somebody is sent": {
			"Senators met UNICEF Representative in Kazakhstan Marat Ospanov and Consul General of Italy in St. Petersburg Anna Cole.",
			[]string{"Marat Ospanov | UNICEF Representative in Kazakhstan", "Anna Cole | Consul General of Italy in St. Petersburg"},
		},
		"по энергетике": {
			"Депутаты собрались в среду. Первый заместитель главы комитета Госдумы по энергетике Марат Оспанов рассказал о законопроекте.",
			[]string{"Марат Оспанов | первый заместитель главы комитета Госдумы по энергетике"},
		},
		"энергетик по призванию": {
			"Депутаты собрались в среду. Энергетик Марат Оспанов рассказал о законопроекте.",
			[]string{"Марат Оспанов | энергетик"},
		},
		"по бюджету и экономическим реформам": {
			"Депутаты в среду заслушали главу комитета по бюджету и экономическим реформам Марата Оспанова.",
			[]string{"Марат Оспанов | глава комитета по бюджету и экономическим реформам"},
		},
		"миссии по оценке": {
			"Депутаты встретились с руководителем миссии БДИПЧ ОБСЕ по оценке потребностей Маратом Оспановым.",
			[]string{"Марат Оспанов | руководитель миссии БДИПЧ ОБСЕ по оценке потребностей"},
		},
		"представительства в стране": {
			"В Сенате выступила глава Представительства ООН в Казахстане Анна Крылова и предложила депутатам помощь.",
			[]string{"Анна Крылова | глава Представительства ООН в Казахстане"},
		},
		"по контролю за бюджетом": {
			"Депутаты заслушали председателя комиссии по контролю за бюджетом Марата Оспанова и разошлись.",
			[]string{"Марат Оспанов | председатель комиссии по контролю за бюджетом"},
		},
		"ректором университета имени": {
			"Депутаты встретились с ректором университета имени Гумилева Маратом Оспановым и уехали.",
			[]string{"Марат Оспанов | ректор университета имени Гумилева"},
		},
		"initials behind имени": {
			"Депутаты собрались утром. Ректор университета имени Гумилева М. Оспанов рассказал о законопроекте.",
			[]string{"М. Оспанов | ректор университета имени Гумилева"},
		},
		"ректором университета": {
			"Делегация депутатов встретилась с ректором университета Мехметом Йылмазом и директором завода Маратом Оспановым.",
			[]string{"Мехмет Йылмаз | ректор университета", "Марат Оспанов | директор завода"},
		},
		"Национального банка": {
			"Депутаты в среду заслушали председателя Национального банка Марата Оспанова и разошлись.",
			[]string{"Марат Оспанов | председатель Национального банка"},
		},
		"a group with a country": {
			"The deputies met on Wednesday. The chair of the friendship group with Japan, Marat Ospanov, spoke about the bill.",
			[]string{"Marat Ospanov | chair of the friendship group with Japan"},
		},
		"a delegation to a region": {
			"The deputies met on Wednesday. Marat Ospanov, head of the European Parliament's delegation to Central Asia, spoke about the bill.",
			[]string{"Marat Ospanov | head of the European Parliament's delegation to Central Asia"},
		},
		"an office in a town": {
			"The deputies met on Wednesday. The head of the World Bank office in Astana, Marat Ospanov, spoke about the bill.",
			[]string{"Marat Ospanov | head of the World Bank office in Astana"},
		},
		"an inquiry into something": {
			"The deputies met on Wednesday. The chair of the commission of inquiry into the gas pipeline, Marat Ospanov, spoke about the bill.",
			[]string{"Marat Ospanov | chair of the commission of inquiry into the gas pipeline"},
		},
		"дамыту агенттігі": {
			"Депутаттар сәрсенбіде Қаржы нарығын реттеу және дамыту агенттігінің төрағасы Марат Оспановты тыңдады.",
			[]string{"Марат Оспанов | Қаржы нарығын реттеу және дамыту агенттігінің төрағасы"},
		},
		"жемқорлыққа қарсы": {
			"Депутаттар сәрсенбіде Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігінің төрағасы Марат Оспановпен кездесті.",
			[]string{"Марат Оспанов | Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігінің төрағасы"},
		},
		"бюджетті бақылау": {
			"Депутаттар сәрсенбіде бюджетті бақылау комиссиясының төрағасы Марат Оспановпен кездесті.",
			[]string{"Марат Оспанов | бюджетті бақылау комиссиясының төрағасы"},
		},
		"ақпарат министрінің орынбасары": {
			"Депутаттар сәрсенбіде Мәдениет және ақпарат министрінің орынбасары Марат Оспановпен кездесті.",
			[]string{"Марат Оспанов | Мәдениет және ақпарат министрінің орынбасары"},
		},
		"первый вице-министр behind whom he told": {
			"«Законопроект готов», – сказал в среду депутатам первый вице-министр транспорта Марат Оспанов. Его слушали молча.",
			[]string{"Марат Оспанов | первый вице-министр транспорта"},
		},
		"без портфеля": {
			"Депутаты в среду заслушали министра без портфеля Марата Оспанова и разошлись.",
			[]string{"Марат Оспанов | министр без портфеля"},
		},
		"two charges of several words": {
			"The deputies met on Wednesday. Water Resources and Irrigation Minister Marat Ospanov spoke about the bill.",
			[]string{"Marat Ospanov | Water Resources and Irrigation Minister"},
		},
		"another body in front of the and": {
			"The deputies met on Wednesday with the Committee on Constitutional Legislation, and Irrigation Minister Marat Ospanov spoke about the bill.",
			[]string{"Marat Ospanov | Irrigation Minister"},
		},
		"a country whose name ends as a locative does": {
			"Депутаттар сәрсенбіде Канада Сенатының төрағасы Марат Оспановты қабылдады.",
			[]string{"Марат Оспанов | Канада Сенатының төрағасы"},
		},
		"somebody received in a country": {
			"Депутаттар сәрсенбіде Канадада Сенат төрағасы Марат Оспановпен кездесті.",
			[]string{"Марат Оспанов | Сенат төрағасы"},
		},
		"the special envoy of the President": {
			"Депутаттар заң жобасын қарады. Марат Оспанов – Президенттің арнаулы өкілі. Ол заң жобасы туралы айтты.",
			[]string{"Марат Оспанов | Президенттің арнаулы өкілі"},
		},
	})
}
