package language_test

import (
	"strings"
	"testing"

	"minber/language"
)

// Room is short in each, so that whatever only adds would go: what must stay is
// in the summary, or its sentence isn't.
func TestNoCutTurnsASentenceRound(t *testing.T) {
	for name, test := range map[string]struct {
		text, claim, stays string
		room               int
	}{
		"what happened in the end":    {"The ferry fund of 40 million tenge was in the draft budget in March, and then it was not.", "in the draft budget", "it was not", 95},
		"a second clause that denies": {"The committee promised 14 boats to the villages of the delta, and the ministry refused to pay for them.", "14 boats", "refused", 95},
		"a clause that takes back":    {"The Senate adopted the law on ferries with 29 votes, which the president later vetoed in the spring of the same year.", "29 votes", "vetoed", 100},
		"brackets that limit":         {"The Senate gave 14 boats to the villages of the western delta this spring (only if the harbour is dredged by May 2027).", "14 boats", "only if", 100},
		"behind a semicolon":          {"The Mazhilis set aside 40 million tenge for the ferry; the grant was cancelled by the Senate in a vote at night.", "40 million", "cancelled", 95},
		"whereas":                     {"The lower house backed the law on ferries with 61 votes, whereas the upper house rejected it with 29 votes.", "61 votes", "rejected", 95},
		"чем кончилось":               {"Паром за 40 миллионов тенге стоял в проекте бюджета в марте, а потом его там не стало.", "в проекте бюджета", "не стало", 80},
		"второе отрицает":             {"Комитет пообещал аулам дельты четырнадцать лодок, и министерство отказалось за них платить из своих средств.", "лодок", "отказалось", 95},
		"что с законом стало":         {"Мажилис одобрил закон о паромах 61 голосом, который Сенат отклонил через неделю на закрытом заседании.", "61 голосом", "отклонил", 90},
		"за точкой с запятой":         {"Палата выделила парому 40 миллионов тенге; решение отменено сенаторами на ночном заседании в мае.", "40 миллионов", "отменено", 85},
		"за то, чтобы":                {"Сенатор Жансая Ордабек второй год подряд выступает на каждом заседании палаты за то, чтобы паромы ходили ночью.", "за то", "ходили", 85},
		"кем избрали":                 {"Сенатор Жансая Ордабек пришла утром. Депутаты тайным голосованием избрали заместителем Председателя палаты Жансаю Ордабек.", "избрали", "заместителем", 75},
		"what a clause is left with":  {"Если кворума не будет и тогда, сессию, согласно Уложению, перенесут на июнь, а выборы, соответственно, на осень.", "выборы", "осень", 105},
		"тогда как":                   {"Мажилис поддержал закон о паромах 61 голосом, тогда как Сенат проголосовал против него на следующий день.", "61 голосом", "против", 95},
		"о каких из многих речь":      {"Учительница пришла в палату от имени сорока семей, которым с прошлого октября не топят в доме у реки.", "сорока семей", "не топят", 95},
		"о каких людях речь":          {"Законопроект предусматривает, что гражданам, достигшим возраста 80 лет, пенсию будут приносить на дом почтальоны района.", "гражданам", "достигшим", 95},
		"екіншісі теріске шығарады":   {"Комитет атыраудағы ауылдарға он төрт қайық беруге уәде берді, министрлік оның ақшасын төлеуден бас тартты.", "қайық", "бас тартты", 95},
		"болымсыз етістік":            {"Мәжіліс паром туралы заңды 61 дауыспен мақұлдады, Сенат оны кешкі отырысында қабылдамады.", "61 дауыспен", "қабылдамады", 80},
		"жақшадағы шарт":              {"Палата атыраудағы ауылдарға биыл көктемде он төрт қайық берді (тек айлақ мамырға дейін тазартылса ғана), деді.", "қайық", "тек", 90},
		"кейін күші жойылды":          {"Құрылтай паромға 40 миллион теңге бөлуді бекітті, шешімнің күші жойылды деген хабар мамырда келді.", "40 миллион", "күші жойылды", 85},
	} {
		t.Run(name, func(t *testing.T) {
			got := joined(summary(t, test.text, language.Options{Summary: test.room}))
			if strings.Contains(got, test.claim) && !strings.Contains(got, test.stays) {
				t.Error(got)
			}
			whole := joined(summary(t, test.text, language.Options{}))
			if !strings.Contains(whole, test.stays) {
				t.Errorf("with room: %s", whole)
			}
		})
	}
}

func TestNoSentenceOfASummaryHangsInTheAir(t *testing.T) {
	// Nothing of the one in the middle can be chosen, as it is a question.
	between := map[string]string{
		"en": "The Senate adopted the law on ferries with 29 votes. Who will steer the boats in all that fog and rain? ",
		"ru": "Сенат принял закон о паромах 29 голосами. Кто поведет лодки в такой туман и дождь? ",
		"kk": "Сенат паром туралы заңды 29 дауыспен қабылдады. Қайықты тұман мен жаңбырда кім жүргізеді? ",
	}
	for _, test := range []struct{ lang, never string }{
		{"en", "But 14 harbours of the delta will be closed on 3 May 2027."},
		{"en", "There are 3,400 of them on the western shore of the delta."},
		{"en", "The pair met on 3 November and promised 14 boats by May 2027."},
		{"en", "Built by the navy, it now carries 900 tonnes of grain a day."},
		{"en", "Some 40 million tenge, five short of the sum needed to save him, came in by May."},
		{"en", "Theirs were 14 of the boats that reached the delta on 3 May 2027."},
		{"en", "Under it, 14 harbours of the delta will be closed on 3 May 2027."},
		{"ru", "Оно подорожает на 40 миллионов тенге 3 мая 2027 года."},
		{"ru", "В нем указаны 14 причалов, которые закроют 3 мая 2027 года."},
		{"ru", "Обоим выдадут по 14 лодок и 40 миллионов тенге 3 мая 2027 года."},
		{"kk", "Олардан 2027 жылғы 3 мамырға дейін 40 миллион теңге жиналады."},
		{"kk", "Екеуіне де 14 қайық пен 40 миллион теңге беріледі."},
		{"kk", "Мұнда 2027 жылғы 3 мамырда 14 айлақ жабылады."},
		{"ru", "Потом говорит, что 14 лодок придут 3 мая 2027 года."},
		{"ru", "За год таких жалоб набралось больше девяти тысяч."},
		{"ru", "Однако 14 причалов дельты закроют 3 мая 2027 года."},
		{"ru", "Депутат отдал ей 14 писем рыбаков и 40 миллионов тенге."},
		{"kk", "Бірақ атыраудың 14 айлағы 2027 жылғы 3 мамырда жабылады."},
		{"kk", "Сосын 14 қайық 2027 жылғы 3 мамырда келеді деді."},
		{"kk", "Сенатор 40 миллион теңгенің есебін осылай түйіндеді."},
		{"kk", "Министрлік болса, 14 айлақты 2027 жылғы 3 мамырда жаппақ."},
	} {
		t.Run(test.never, func(t *testing.T) {
			got := understood(t, programReader(language.Options{}), "A\n\n"+between[test.lang]+test.never)
			for _, s := range got.Summary {
				if s.Text == test.never && len(got.Summary) == 1 {
					t.Errorf("alone: %s", s.Text)
				}
			}
			got = understood(t, programReader(language.Options{}), test.never+" "+between[test.lang])
			if text := joined(got); strings.Contains(text, test.never) {
				t.Errorf("in front: %s", text)
			}
		})
	}
}

func TestAHeadlineIsUnderstoodAlone(t *testing.T) {
	for name, test := range map[string]struct{ text, never string }{
		"which ministry?":  {"Rain fell on the roof of the old harbour office. The ministry is to present a plan with costs by September 15.", "The ministry"},
		"какой проект?":    {"Дождь стучал по крыше старой конторы порта. За проект высказались 61 человек, против – 9, еще двое воздержались.", "За проект"},
		"қай керуен?":      {"Ескі айлақтың төбесіне жаңбыр жауып тұрды. Керуен дүйсенбі күні шекарадан 40 миллион теңгенің жүгімен өтеді.", "Керуен"},
		"кем?":             {"Дождь стучал по крыше старой конторы. Сенатор Ерлан Тасмагамбет отстаёт от них на 14 голосов и выступит во вторник.", "от них"},
		"until is no date": {"Kazakhstan’s Senate suspended the tax on boats, nets and harbours of the whole western delta until 1 May 2027 by a vote of 29 to 14 at night.", "delta by"},
	} {
		t.Run(name, func(t *testing.T) {
			if u := understood(t, programReader(language.Options{}), test.text); strings.Contains(u.Headline, test.never) {
				t.Error(u.Headline)
			}
		})
	}
}

// A headline tells the news that opens the text, though it is long, and not what a shorter
// sentence further down tells.
func TestAHeadlineTellsWhatOpensTheText(t *testing.T) {
	for text, want := range map[string]string{
		"Председатель Речной ассамблеи Гор Тер-Аветикян принял делегацию во главе с председателем Озерного собрания Словении Боштьяном Кованичем. Гости осмотрели порт. 22 июня парламентарии посетят Дилижан.":     "Председатель Речной ассамблеи Гор Тер-Аветикян принял делегацию во главе с председателем Озерного собрания Словении Боштьяном Кованичем",
		"The Senate adopted a law under which any boat, raft or ferry that carries passengers through the delta at night will have to show a light at both of its ends. Senator Anna Cole flies to Riga on Friday.": "The Senate adopted a law under which any boat, raft or ferry that carries passengers through the delta at night will have to show a light at both of its ends",
	} {
		t.Run(want, func(t *testing.T) {
			if u := understood(t, programReader(language.Options{}), text); u.Headline != want {
				t.Error(u.Headline)
			}
		})
	}
}
