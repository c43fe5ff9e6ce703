package language_test

import "testing"

// checkHeard says of each passage whether somebody of it is heard.
func checkHeard(t *testing.T, cases []struct{ name, text, who string }, want bool) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := false
			for _, p := range understand(t, "2026-03-11", c.text).People {
				got = got || p.Name == c.who && p.Spoke
			}
			if got != want {
				t.Errorf("%s spoke: %v, want %v", c.who, got, want)
			}
		})
	}
}

func TestWordsToldWithoutAFiniteVerbOfSpeech(t *testing.T) {
	checkHeard(t, []struct{ name, text, who string }{
		{"to somebody it looks so", "The council met. To Senator Ruth Abbot, a former teacher, the plan smacks of haste.", "Ruth Abbot"},
		{"somebody is just telling others", "Senator Ruth Abbot was telling farmers in the north that the price would fall.", "Ruth Abbot"},
		{"a participle behind a comma", "Senator Ruth Abbot closed the sitting, promising an answer by May.", "Ruth Abbot"},
		{"a question from somebody", "Question from Senator Ruth Abbot: who pays for the bridge?", "Ruth Abbot"},
		{"кажется", "Сенатору Ирине Гордеевой эта затея кажется лишней.", "Ирина Гордеева"},
		{"не согласна", "Депутат Ирина Гордеева с такой версией не согласна: письмо пришло вовремя.", "Ирина Гордеева"},
		{"a gerund", "Сенатор Ирина Гордеева закрыла заседание, пообещав разобраться к маю.", "Ирина Гордеева"},
		{"у него свой ответ", "У сенатора Ирины Гордеевой на это свой ответ: пусть платят те, кто строил.", "Ирина Гордеева"},
		{"a verb of feeling", "Сенатор Нұрлан Есімовті басқа мәселе алаңдатады: көпір қашан салынады?", "Нұрлан Есімов"},
		{"a converb", "Сенатор Нұрлан Есімов жауап беруге уәде беріп, отырысты жапты.", "Нұрлан Есімов"},
		{"the subject behind деп", "Көпір қашан салынады, деп нақтылады сенатор Нұрлан Есімов.", "Нұрлан Есімов"},
		{"a predicate", "Сенатор Нұрлан Есімов мұның дұрыс екеніне сенімді.", "Нұрлан Есімов"},
		{"a condition beside another clause", "Сенатор Нұрлан Есімов мұны дұрыс десе, депутат Әсел Жүнісова қарсы шықты.", "Нұрлан Есімов"},
	}, true)
	checkHeard(t, []struct{ name, text, who string }{
		{"somebody was asked", "Senator Ruth Abbot was invited to the next sitting of the committee.", "Ruth Abbot"},
		{"somebody said nothing", "Senator Ruth Abbot smiled and said nothing.", "Ruth Abbot"},
		{"an excuse", "Сенатор Ирина Гордеева на заседание не пришла, сославшись на занятость.", "Ирина Гордеева"},
		{"a smile", "Сенатор Ирина Гордеева улыбнулась и ушла.", "Ирина Гордеева"},
	}, false)
}

func TestQuotationsWhoseSpeakerStandsElsewhere(t *testing.T) {
	checkSpoken(t, []spoken{
		{"a guest who is named in the next sentence", "Senate president Ruth Abbot smiled. Her Danish guest was less discreet: “We are late by ten years.” Kaj Holm has led the chamber since 2024.", "Kaj Holm", "We are late by ten years."},
		{"the one who came from abroad", "Астана. Сенатор Ирина Гордеева встретилась в понедельник с депутатом парламента Италии Марко Росси. Гость назвал поездку «самой холодной в своей жизни».", "Марко Росси", "самой холодной в своей жизни"},
		{"this is he", "10:40 «Регламент, коллеги!» Это Ирина Гордеева, вице-спикер.", "Ирина Гордеева", "Регламент, коллеги!"},
		{"who has gone to the microphone and asks", "Сенатор Ирина Гордеева вышла к микрофону.\n\n– Это что за закон такой?\n\n– Такой, – ответил депутат Нурлан Есимов.", "Ирина Гордеева", "Это что за закон такой?"},
		{"who alone speaks in the paragraph before", "Senator Ruth Abbot told us that the money came in three weeks. It is the meadows that worry her.\n\n“Money I have. Try feeding it to a camel.”", "Ruth Abbot", "Money I have. Try feeding it to a camel."},
		{"the letter", "Председатель Ирина Гордеева написала школьникам. «Это и ваш дом», – заканчивается письмо.", "Ирина Гордеева", "Это и ваш дом"},
		{"two words that somebody put so", "The list was, in the words of Senator Ruth Abbot, “short indeed”.", "Ruth Abbot", "short indeed"},
		{"two words that are a term", "Senator Ruth Abbot defended the “silver economy” in the chamber.", "", "silver economy"},
		{"a reporter's line", "The vote\n\nThe chamber voted.\n\nRuth Abbot, reporter:\nIt took an hour and a half.", "", "It took an hour and a half."},
		{"what somebody is asked to believe", "The vote\n\nThe chamber voted.\n\nRuth Abbot, senator:\nIf you switch it off, believe me, the queues will come back.", "Ruth Abbot", "If you switch it off, believe me, the queues will come back."},
		{"a question in bold", "Senator Ruth Abbot chairs the committee. We met her on Monday.\n\n**Is the bill dead?**\n\nI hope not. My colleagues will vote for it.\n\n**They say it costs too much.**\n\nI have shown them where the money is.\n\n**And now?**\n\nWe wait until May.", "Ruth Abbot", "I have shown them where the money is."},
		{"an explainer that asks itself in bold", "Senator Ruth Abbot presented the bill.\n\n**What is new?**\n\nThe bill sets a term of five years.\n\n**Who will pay?**\n\nThe ministry will pay for it.\n\n**When?**\n\nIt takes effect in May.", "", "The ministry will pay for it."},
	})
}

func TestTurnsOfPhraseThatReport(t *testing.T) {
	checkHeard(t, []struct{ name, text, who string }{
		{"goes further", "Senator Ruth Abbot went further: let the ministers pay for it.", "Ruth Abbot"},
		{"made the remark", "Senator Ruth Abbot made the remark at a round table in the capital.", "Ruth Abbot"},
		{"the report of somebody warns", "Senator Ruth Abbot has lost before. Her report warned of floods.", "Ruth Abbot"},
		{"she, in turn", "Senator Kaj Holm was there. Senator Ruth Abbot was late; she, in turn, confirmed the date.", "Ruth Abbot"},
		{"a subject far behind its verb", "С такой инициативой выступила на круглом столе в столице депутат Ирина Гордеева.", "Ирина Гордеева"},
		{"a predicate and a colon", "Сенатор Ирина Гордеева категорична: такого моста не будет.", "Ирина Гордеева"},
		{"по мнению которой", "Его поддержала сенатор Ирина Гордеева, по мнению которой срок слишком мал.", "Ирина Гордеева"},
		{"stands by it", "Айыптаушы сенатор Әсел Жүнісова өз сөзінде тұр: қаржы бөлінбеген.", "Әсел Жүнісова"},
		{"comes out with a proposal", "Осындай ұсыныспен кеше сенатор Әсел Жүнісова шықты.", "Әсел Жүнісова"},
		{"is not against", "Сенатор Әсел Жүнісова негізінен қарсы емес.", "Әсел Жүнісова"},
		{"likes to say", "Senator Ruth Abbot likes to say that the wind turns.", "Ruth Abbot"},
		{"he who received", "Спикер Нұрлан Есімов қонағын қабылдады. Қонақты қарсы алған ол келісімнің ескі екенін еске салды.", "Нұрлан Есімов"},
		{"gives somebody his due", "Вчера было заседание. Сенатор Ирина Гордеева отдала должное мужеству спасателей.", "Ирина Гордеева"},
		{"that one", "Министр обсудила план с сенатором Олегом Руденко, и тот обещал подумать.", "Олег Руденко"},
		{"the subject behind a verb of two words", "Төрт ай, деп еске салды сенатор Әсел Жүнісова, кейбір үкіметтің ғұмырынан ұзақ.", "Әсел Жүнісова"},
		{"he, behind an adverbial", "Сынды министр Нұрлан Есімов қабылдамады. Брифингте ол бәрі тексерілгеніне сендірді.", "Нұрлан Есімов"},
		{"somebody says it while the hall laughs", "Сенатор Әсел Жүнісова судың жоғын айтқанда, зал күлді.", "Әсел Жүнісова"},
	}, true)
	checkHeard(t, []struct{ name, text, who string }{
		{"is responsible", "Senator Ruth Abbot answers for the budget of the chamber.", "Ruth Abbot"},
		{"to tell the truth, of the reporter", "Сенатор Әсел Жүнісова, шынын айтқанда, кешігіп келді.", "Әсел Жүнісова"},
	}, false)
	checkSpoken(t, []spoken{
		{"labels in bold", "The survey\n\nWe asked members what they will do.\n\n**Ruth Abbot, senator:** Sleep. Then read the budget.", "Ruth Abbot", "Sleep. Then read the budget."},
		{"somebody who is doing something between dashes", "Пришла сенатор Ирина Гордеева.\n\n– Платят часами ожидания, – Гордеева показывает расписание. – Вот, полюбуйтесь.", "Ирина Гордеева", "Платят часами ожидания"},
		{"a subject left out", "Министр Олег Руденко сроков не назвал. На вопрос о возрасте судна ответил: «Моложе меня».", "Олег Руденко", "Моложе меня"},
		{"a headline above an interview", "«Вода возвращается»\n\nМы говорим с сенатором Ириной Гордеевой.\n\n– Вы были на море?\n\n– Была. Я там родилась.\n\n– И что там?\n\n– Там растёт лес.", "Ирина Гордеева", "Вода возвращается"},
		{"the speaker's own kin", "Мы говорим с сенатором Ириной Гордеевой.\n\n– Вы были на море?\n\n– Была. Мой сын сказал: «Мама, тут сухо».\n\n– И что там?\n\n– Там растёт лес. Олег Руденко подтвердит.", "", "Мама, тут сухо"},
		{"whom only his words name", "Пришёл один фаререц. «Мы хотели бы и свой флажок», — попросил Ханус Лакьюни, и флажок принесли.", "Ханус Лакьюни", "Мы хотели бы и свой флажок"},
		{"whom only his words name, with what he is", "Парламент отырысы өтті. «Өз жалаушамыз да тұрса дейміз», – деп өтінді делегат Ханус Лакьюни.", "Ханус Лакьюни", "Өз жалаушамыз да тұрса дейміз"},
		{"a body and no person", "Заседание прошло. «Мы хотели бы и свой флажок», — сообщили в Доме Дружбы.", "", "Мы хотели бы и свой флажок"},
		{"three words that he called it", "Сенатор Олег Руденко предостерёг от того, что он назвал «парламентом электронных таблиц».", "Олег Руденко", "парламентом электронных таблиц"},
		{"the name that he gave it", "Сенатор Олег Руденко назвал проект «Дороги без ям».", "", "Дороги без ям"},
		{"somebody of the hall", "Министр Олег Руденко спросил, кто платит. Кто-то честно отвечает: «Половина зала».", "", "Половина зала"},
	})
}
