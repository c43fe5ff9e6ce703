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
