package language_test

import "testing"

func TestPapersSpeakForWhoWroteThem(t *testing.T) {
	checkSpoken(t, []spoken{
		{"a letter behind its words, by who signed it", "The house met.\n\n“Nobody asked us,” reads a letter signed by the vice-president of the Bundestag, Petra Bauer.", "Petra Bauer", "Nobody asked us,"},
		{"a letter from an officer, which begins", "A letter to members from the clerk of the Senate, Susan Poole, began “It is with regret that I write to you”.", "Susan Poole", "It is with regret that I write to you"},
		{"a Russian letter that a clause says who signed", "«Нас никто не спросил», – говорится в письме, которое подписала сенатор Ирина Гордеева.", "Ирина Гордеева", "Нас никто не спросил"},
		{"under whose signature", "В заявлении за подписью спикера Надии Каримовой сказано: «Палата соберется в субботу».", "Надия Каримова", "Палата соберется в субботу"},
		{"a telegram that another reads out", "Палата собралась в столице в понедельник.\n\nСпикер Пётр Чебан зачитал телеграмму сенатора Олега Новикова: «Желаю палате мудрости».", "Олег Новиков", "Желаю палате мудрости"},
		{"quoted her as saying", "The Senate’s chair, Ruth Abbot, lost patience. A paper quoted her as saying “this house will sign no blank cheque”.", "Ruth Abbot", "this house will sign no blank cheque"},
		{"a letter told in the sentence before", "The house met.\n\nMinister Piotr Zielinski’s letter of resignation is four lines long. “I did what I could,” it says.", "Piotr Zielinski", "I did what I could,"},
		{"a statement told in the sentence before", "Палата собралась в понедельник.\n\nЗаявление министра Олега Зелинского об отставке кратко. «Я сделал что мог», – говорится в нем.", "Олег Зелинский", "Я сделал что мог"},
		{"a letter of nobody who is named", "Палата собралась в понедельник.\n\nДепутат Ирина Гордеева зачитала письмо избирательницы: «Мой сын ходит в школу шесть километров».", "", "Мой сын ходит в школу шесть километров"},
		{"a Roman who is quoted", "The house met.\n\nSenator Ruth Abbot quoted Cicero: “The safety of the people shall be the highest law.”", "", "The safety of the people shall be the highest law."},
		{"an inscription", "The house met.\n\nThere is a sign above the door of Senator Ruth Abbot’s office: “Knock. Then think again.”", "", "Knock. Then think again."},
		{"with reference to somebody", "Палата собралась в понедельник.\n\nСсылаясь на депутата Олега Новикова, портал пишет, что проект «не доживет до второго чтения».", "Олег Новиков", "не доживет до второго чтения"},
		{"the author of these words", "Палата собралась в понедельник.\n\n«Проект сырой». Автор этих слов – депутат Олег Новиков.", "Олег Новиков", "Проект сырой"},
		{"in somebody's words, at the start", "Палата собралась в столице в понедельник.\n\nСловами сенатора Ирины Гордеевой, договор – «дверь, за которой нет дома».", "Ирина Гордеева", "дверь, за которой нет дома"},
	})
}

func TestLabelsOfAnOffice(t *testing.T) {
	const hearing = "The committee sat on Monday.\n\nDR ELENA POPA (chair): We turn to item three. The floor is yours.\n\nTHE MINISTER OF HEALTH (MR ION RUSU): Thank you. I will be brief.\n\n"
	checkSpoken(t, []spoken{
		{"a doctor with a bracket", hearing, "Elena Popa", "We turn to item three. The floor is yours."},
		{"a name in brackets behind an office", hearing, "Ion Rusu", "Thank you. I will be brief."},
		{"a correspondent", "The vote is tomorrow.\n\nAnchor: Good evening, Sofia.\n\nSofia Marin, correspondent: Good evening. The corridors of the Senate are empty.\n\nAnchor: Who is there?\n\nSofia Marin: Only Senator Ruth Abbot.", "", "Only Senator Ruth Abbot."},
		{"labels that a stop closes", "Палата собралась в понедельник.\n\nЖурналист расспросил ее председателя.\n\nВопрос. Вы ночевали в кабинете?\n\nОтвет. Дважды. Диван короткий.\n\nВопрос. Что бы вы сделали иначе?\n\nОтвет. Купил бы диван подлиннее.\n\nНа вопросы отвечал председатель палаты Олег Новиков.", "Олег Новиков", "Купил бы диван подлиннее."},
		{"whoever leads the programme", "Программа «Час вопросов».\n\nВ студии сенатор Нурлан Бекетов, ведущая Айгерим Толенова.\n\nТоленова: Сенатор, почему так поздно?\n\nБекетов: Министерство прислало таблицы ночью.", "", "Сенатор, почему так поздно?"},
		{"whoever leads the programme leads no guest", "Программа «Час вопросов».\n\nВ студии сенатор Нурлан Бекетов, ведущая Айгерим Толенова.\n\nТоленова: Сенатор, почему так поздно?\n\nБекетов: Министерство прислало таблицы ночью.", "Нурлан Бекетов", "Министерство прислало таблицы ночью."},
		{"whoever has the chair", "Комитет собрался в столице.\n\nПредседательствующий: Переходим к третьему вопросу.\n\nМинистр здравоохранения И. Русу: Спасибо. Буду краток.\n\nЗаседание вела председатель комитета Елена Гордеева.", "Елена Гордеева", "Переходим к третьему вопросу."},
	})
}

func TestAnswersToWhoAsked(t *testing.T) {
	checkSpoken(t, []spoken{
		{"one word to a reporter", "«Сколько лет вы в парламенте?» – спросил корреспондент у депутата Ерлана Абишева. «Двенадцать».", "Ерлан Абишев", "Двенадцать"},
		{"came the reply", "The committee heard the director of the fund, Kemal Aydin.\n\n“What did it cost?” asked Senator Ruth Abbot.\n\n“Nothing,” came the reply.", "Kemal Aydin", "Nothing,"},
		{"an act that leaves out who did it", "Палата собралась в столице в понедельник.\n\nСенатор Ирина Гордеева слушала два часа. Потом взяла микрофон: «Мне говорили другое».", "Ирина Гордеева", "Мне говорили другое"},
		{"who is named in the next sentence", "The vote was put off.\n\n“Not before May,” said the Speaker. Ruth Abbot has said it before.", "Ruth Abbot", "Not before May,"},
		{"what he called it, in two words", "Депутат Олег Новиков назвал документ «бюджетом надежды».", "Олег Новиков", "бюджетом надежды"},
		{"what goes on behind a comma", "The house met.\n\n“We were promised a school,” Senator Ruth Abbot read out from her notes, “and we got a plaque.”", "Ruth Abbot", "and we got a plaque."},
		{"his reason", "Палата собралась в понедельник.\n\nДепутат Ирина Гордеева против. Довод умещается на марке: «Нет карты – нет денег».", "Ирина Гордеева", "Нет карты – нет денег"},
		{"whom the agency talked to", "Палата собралась в понедельник.\n\nКак рассказал агентству депутат Олег Новиков, поправку писали втроем. «Мы писали карандашами», – уточнил собеседник агентства.", "Олег Новиков", "Мы писали карандашами"},
		{"a boy in a film", "Палата собралась в понедельник.\n\nСын депутата Олега Новикова выложил видео. «Папа, не уходи», – говорит в нем мальчик.", "", "Папа, не уходи"},
		{"a clerk is not who is named next", "The house met.\n\n“Do you swear?” the clerk asked. “I do,” said Ruth Abbot.", "", "Do you swear?"},
		{"somebody on duty", "Палата собралась в понедельник.\n\nДепутат Олег Новиков обвинил спикера. «Стульев хватит на всех», – успокоил его дежурный.", "", "Стульев хватит на всех"},
		{"an attribution that Как opens", "Палата собралась в понедельник.\n\nКак отрезала в эфире депутат Ирина Гордеева, «торговаться не будем».", "Ирина Гордеева", "торговаться не будем"},
		{"a programme below its authors says nothing", "Палата собралась в столице в понедельник.\n\nДепутат Олег Новиков приехал утром.\n\nИрина Гордеева, Пётр Чебан. «Вечерние новости».", "", "Вечерние новости"},
	})
}

func TestWordsToldByANoun(t *testing.T) {
	checkSpeakers(t, map[string]struct {
		text string
		want []string
	}{
		"words that something was so": {"После слов министра Ольги Ветровой о том, что денег хватит всем, в зале засмеялись.", []string{"Ольга Ветрова"}},
		"a claim that":                {"Few believed Senator Ruth Abbot’s claim that the bridge was paid for.", []string{"Ruth Abbot"}},
		"an answer without words":     {"The crowd shouted at Senator Ruth Abbot. She answered with a shrug.", nil},
	})
}
