package language_test

import (
	"strings"
	"testing"

	"minber/language"
)

// Room is short in each, so that whatever only adds would go.
func TestAShortenedSentenceIsStillOne(t *testing.T) {
	for name, test := range map[string]struct {
		text, never string
		room        int
	}{
		"who told reporters has a verb":      {"Some 30 members will follow the vote in six towns of the delta, the head of the group, Marta Lindqvist, told reporters in Astana on Friday.", "Lindqvist.", 400},
		"the comma before who said it":       {"The President of the Council, Anton Harbuz, received the Ambassador of Norway, Marta Lindqvist, who brought him an invitation to pay a visit to Oslo, said a communiqué of the chamber.", "Lindqvist said", 150},
		"the same with a day":                {"The President of the Council, Anton Harbuz, received on Tuesday the Ambassador of Norway to Riga, Marta Lindqvist, who presented him with an invitation to pay a visit to Oslo, said a communiqué of the upper house.", "Lindqvist said", 180},
		"the last of three clauses":          {"Three bills were adopted, one was put off till spring, and the law on rescue in the mountains was returned to the deputies.", "put off till spring.", 80},
		"the last of three deeds":            {"The researchers collected the logs of 38 offices, compared them with the bills, and interviewed sixty-one members of the house.", "with the bills.", 95},
		"the last of three things":           {"The bureau considered the budget for 2027, the report on the vote in Serbia, and the agenda of the session, which is to convene in May.", "Serbia.", 100},
		"half of a pair of brackets":         {"The chairman of the chamber (he neither confirms nor denies it, and told the press that he was busy), walked across the bridge to the Senate.", "denies it.", 110},
		"a word that joins at the end":       {"The law provides for fines of up to 80 million for owners of ferries and, after a second offence, for the loss of a licence.", "ferries and.", 100},
		"a verb with nothing behind it":      {"Senators Tolegen Arystan and Vera Kostenko of the committee on ferries traveled together with the Speaker of the chamber.", "traveled.", 110},
		"какой законопроект":                 {"Мажилис на утреннем заседании одобрил в первом чтении законопроект, по которому паромы будут ходить ночью и зимой.", "законопроект.", 100},
		"қалыс қалғандар бір санаққа кіреді": {"Жоба үшін 98 депутат дауыс берді, 31-і қарсы болды, тағы алтауы қалыс қалды деп жазылды, тағы алтауы қалыс қалды.", "қарсы болды.", 100},
		"екі бастауыш қатар тұрмайды":        {"Сенатор Ерлан Сәбит елдің саясатын мұқият бақылап отырғанын жеткізіп, Вьетнам тарапы екі келісімді күзде бекітетінін мәлімдеді.", "Сәбит Вьетнам", 110},
		"how that ended":                     {"The candle came back to the hall of the chamber on Tuesday, and in less than an hour it was put out again by the guards.", "Tuesday.", 90},
	} {
		t.Run(name, func(t *testing.T) {
			if got := joined(summary(t, test.text, language.Options{Summary: test.room})); strings.Contains(got, test.never) {
				t.Error(got)
			}
		})
	}
}

func TestWhatTheArticleSaysOfItselfIsNoPassage(t *testing.T) {
	for name, test := range map[string]struct{ text, never string }{
		"a credit between bars":   {"7 November 2025 | Press Service of the Senate of the Parliament of the country\n\nThe Senate adopted the law on ferries with 29 votes.", "Press Service"},
		"прощание":                {"Сенат принял закон о паромах 29 голосами. До встречи через неделю.", "До встречи"},
		"a claim that is checked": {"CLAIM: Deputies secretly passed a law on October 8 that gives them 14 ferries. The Senate adopted no such law, with 29 votes on October 8.", "secretly"},
		"what the guest is told":  {"You hosted lawmakers from 14 countries here on 3 May 2025. The Senate adopted the law on ferries with 29 votes.", "You hosted"},
		"обращение за тире":       {"Депутат Мажилиса Сабина Мукатай рассказала о реформе.\n\n– Сабина Ерболовна, поправки о 14 паромах приняты 3 мая 2025 года. Что дальше?\n\n– Мажилис принял закон о паромах 29 голосами.", "Ерболовна"},
		"обращение":               {"Сабина Ерболовна, поправки о 14 паромах приняты 3 мая 2025 года. Сенат принял закон о паромах 29 голосами.", "Сабина"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := joined(summary(t, test.text, language.Options{})); strings.Contains(got, test.never) || got == "" {
				t.Error(got)
			}
		})
	}
}
