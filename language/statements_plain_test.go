package language_test

import "testing"

func TestEnglishPlainQuotationsFindTheirSpeakers(t *testing.T) {
	lead := "The sitting of the chamber went on until late.\n\n"
	checkSpoken(t, []spoken{
		{"who speaks for an office", lead + "Prime Minister Ruth Abbot left early. “The vote will be held in May,” a spokesman for the prime minister said.", "", "The vote will be held in May,"},
		{"a long apposition behind a question", lead + "“Is the vote held in May?” Ruth Abbot, the editor in chief of the chamber's newspaper, asked in an interview on Tuesday.", "Ruth Abbot", "Is the vote held in May?"},
		{"single marks left open at the end of a paragraph", lead + "Senator Ruth Abbot said: ‘The vote will be held in May.\n‘Nobody will be paid for it.’", "Ruth Abbot", "The vote will be held in May."},
		{"below a colon behind another sentence", "OSLO – The chamber met on Monday. Senator Ruth Abbot said:\nThe vote will be held in May. Nobody will be paid for it.", "Ruth Abbot", "The vote will be held in May. Nobody will be paid for it."},
	})
}

func TestRussianPlainQuotationsFindTheirSpeakers(t *testing.T) {
	lead := "Мажилис собрался в понедельник на пленарное заседание.\n\n"
	checkSpoken(t, []spoken{
		{"behind a dash and the attribution", lead + "«Дорогу откроют осенью», – сказал сенатор Виорел Чебан. – «Мост закроют на ремонт».", "Виорел Чебан", "Мост закроют на ремонт"},
		{"low marks behind another sentence", lead + "Сенатор Виорел Чебан принял министра Ирину Гордееву. „Дорогу откроют осенью“, – сказала Гордеева.", "Ирина Гордеева", "Дорогу откроют осенью"},
		{"low marks that open a paragraph", lead + "Сенатор Виорел Чебан принял министра Ирину Гордееву.\n„Дорогу откроют осенью“, – сказала Гордеева.", "Ирина Гордеева", "Дорогу откроют осенью"},
		{"who answers another", lead + "Сенатор Марат Ибраев принял сенатора Виктора Лемке. Отвечая Ибраеву, Лемке сказал: «Дорогу откроют осенью».", "Виктор Лемке", "Дорогу откроют осенью"},
		{"the guest behind a town", lead + "Спикер Сената Казахстана Марат Ибраев принял министра торговли Турции Омера Демира. Встреча прошла в Астане. Гость сказал: «Дорогу откроют осенью».", "Омер Демир", "Дорогу откроют осенью"},
		{"in the words of the guest", lead + "Спикер Сената Казахстана Марат Ибраев принял министра торговли Турции Омера Демира. По словам гостя, «дорогу откроют осенью».", "Омер Демир", "дорогу откроют осенью"},
		{"the guest where the text names his country alone", "Заседание завершилось вечером.\n\nПремьер-министр Марат Ибраев провел переговоры с сенатором из Кении Джозефом Отиено. Гость сказал: «Дорогу откроют осенью».", "Джозеф Отиено", "Дорогу откроют осенью"},
	})
	checkSpeakers(t, map[string]struct {
		text string
		want []string
	}{
		"who refuted it":                    {"Министр Олег Сатпаев опроверг слухи о дырах.", []string{"Олег Сатпаев"}},
		"who wrote a book":                  {"Историк Олег Сатпаев написал о порте книгу.", nil},
		"she who refuted it":                {"Министр Ольга Сатпаева опровергла слухи о дырах.", []string{"Ольга Сатпаева"}},
		"a deputy called by a shorter name": {"Заместитель премьер-министра Олег Сатпаев приехал в порт. По словам вице-премьера, причал готов.", []string{"Олег Сатпаев"}},
	})
}

func TestKazakhPlainQuotationsFindTheirSpeakers(t *testing.T) {
	lead := "Сенат дүйсенбі күні бюджетке арналған жалпы отырысқа жиналды.\n\n"
	checkSpoken(t, []spoken{
		{"the press service behind the verb", lead + "Сенатор Нұрлан Есімов залдан ерте кетті. «Таза суды тағы бір жыл күте алмаймыз», – деп хабарлады баспасөз қызметі.", "", "Таза суды тағы бір жыл күте алмаймыз"},
		{"who answers another", lead + "Сенатор Нұрлан Есімовтің сұрағына жауап берген министр Виктор Лемке «Таза суды тағы бір жыл күте алмаймыз» деді.", "Виктор Лемке", "Таза суды тағы бір жыл күте алмаймыз"},
		{"a bill that opens the next paragraph", lead + "Сенатор Нұрлан Есімов былай деді: «Таза суды тағы бір жыл күте алмаймыз.\n«Заң жобасы комитетке қайтарылады».", "Нұрлан Есімов", "Таза суды тағы бір жыл күте алмаймыз."},
		{"in the words of the guest", lead + "Қазақстан Сенатының Төрағасы Нұрлан Есімов Түркия Сауда министрі Омер Демирмен кездесті. Қонақтың айтуынша, «жол күзде ашылады, көпір жөнделеді».", "Омер Демир", "жол күзде ашылады, көпір жөнделеді"},
	})
	checkSpeakers(t, map[string]struct {
		text string
		want []string
	}{
		"by how he points it out":           {"Министр Нұрлан Есімовтің атап өтуінше, сауда көлемі биыл он пайызға өсті.", []string{"Нұрлан Есімов"}},
		"who is expected to report":         {"Сенатор Нұрлан Есімов келесі аптада баяндама жасайды деп күтілуде.", nil},
		"a deputy called by a shorter name": {"Премьер-министрдің орынбасары Нұрлан Есімов портқа барды. Вице-премьердің айтуынша, айлақ дайын.", []string{"Нұрлан Есімов"}},
	})
}
