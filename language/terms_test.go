package language_test

import (
	"slices"
	"strings"
	"testing"

	"minber/language"
)

// meet says whether a word of a text in a language is found by a word of a
// reader.
func meet(text, lang, query, reader string) bool {
	have := language.Terms(text, lang)
	for _, asked := range language.Asked(query, reader) {
		if !slices.ContainsFunc(have, func(forms []string) bool {
			return slices.ContainsFunc(forms, func(f string) bool { return slices.Contains(asked, f) })
		}) {
			return false
		}
	}
	return true
}

func TestKazakhWordsOfTwoAndThreeLettersAreFoundInAllTheirForms(t *testing.T) {
	for word, all := range map[string]string{
		"су":       "судың суға суды суда судан сумен суы суын суына суының суымыз сулар суларды сулардың суларымыз судағы",
		"заң":      "заңның заңға заңды заңда заңнан заңмен заңы заңын заңына заңының заңында заңынан заңдар заңдарды заңдары заңдарына заңымыз заңымызды заңдағы заңындағы",
		"тіл":      "тілдің тілге тілді тілде тілден тілмен тілі тілін тілінің тіліне тілінде тілдер тілдері тіліміз тілімізді тілдегі",
		"үй":       "үйдің үйге үйді үйде үйден үймен үйі үйін үйінің үйлер үйлері үйлерді үйіміз",
		"ел":       "елдің елге елді елде елден елмен елі елін елінің елдер елдерді еліміз еліміздің елімізге елімізде елімізден елдегі еліміздегі",
		"жер":      "жердің жерге жерді жерде жерден жермен жері жерін жеріне жерлер жерлерді жерлерінің жеріміз",
		"топ":      "топтың топқа топты тобы тобын тобының топтар топтары тобымыз",
		"іс":       "істің іске істі істе істен іспен ісі ісін ісіне істер істері",
		"ұлт":      "ұлттың ұлтқа ұлтты ұлты ұлтымыз ұлттар",
		"ата":      "атаның атаға атаны атада атадан атасы атасының аталар",
		"сөз":      "сөздің сөзге сөзді сөзбен сөзі сөзін сөздер",
		"халық":    "халықтың халыққа халқы халқының халқына халқымыз халықтар",
		"кітап":    "кітаптың кітабы кітабын кітаптар кітаптары",
		"кеңес":    "кеңестің кеңесі кеңесінің кеңесіне кеңестер",
		"мәселе":   "мәселесі мәселесін мәселелер мәселелері мәселелерін",
		"отырыс":   "отырысы отырысында отырысының отырыстар",
		"мемлекет": "мемлекеті мемлекетіміз мемлекетіміздің мемлекеттер мемлекеттегі",
		"бюджет":   "бюджеттің бюджетке бюджетті бюджетте бюджеттен бюджетпен бюджеті бюджетін бюджеттері",
		"министр":  "министрдің министрге министрі министрлер министрлері",
		"БҰҰ":      "БҰҰ-ның БҰҰ-ға БҰҰ-да",
		"құрылтай": "құрылтайдың құрылтайы құрылтайда құрылтайымыз",
		"мұздық":   "мұздықтар мұздығы мұздықтың мұздықтары",
		"депутат":  "депутаттың депутаттар депутаттары депутаттарымыз депутаттарға депутатпен",
		"Ашимбаев": "Ашимбаевтың Ашимбаевқа Ашимбаевпен",
	} {
		for form := range strings.FieldsSeq(all) {
			for _, reader := range []string{"kk", "en", ""} {
				if !meet(form, "kk", word, reader) {
					t.Errorf("%q: %v is not found by %q: %v", reader, language.Terms(form, "kk"), word, language.Asked(word, reader))
				}
				if !meet(word, "kk", form, reader) {
					t.Errorf("%q: %v is not found by %q: %v", reader, language.Terms(word, "kk"), form, language.Asked(form, reader))
				}
			}
			// Without a Kazakh keyboard.
			if typed := withoutKazakhLetters(form); !meet(word, "kk", typed, "") {
				t.Errorf("%v is not found by %q: %v", language.Terms(word, "kk"), typed, language.Asked(typed, ""))
			}
		}
	}
}

func withoutKazakhLetters(word string) string {
	return strings.NewReplacer("ә", "а", "ғ", "г", "қ", "к", "ң", "н", "ө", "о", "ұ", "у", "ү", "у", "һ", "х", "і", "и", "Ұ", "У").Replace(word)
}

func TestWhatOnlyLooksLikeAShortKazakhWordIsNone(t *testing.T) {
	for _, test := range [][2]string{
		{"теңге", "тең"},
		{"тендер", "тең"},
		{"басқа", "бас"},
		{"өзге", "өз"},
		{"пайда", "пай"},
		{"майда", "май"},
		{"сауда", "сау"},
		{"отын", "от"},
		{"ойын", "ой"},
		{"тері", "тер"},
		{"тағы", "тақ"},
		{"қала", "қа"},
		{"баға", "ба"},
		{"семинар", "семи"},
		{"тарту", "тар"},
		{"шілде", "шіл"},
		{"жылқы", "жыл"},
		{"елші", "ел"},
		{"туған", "ту"},
		{"сурет", "су"},
	} {
		if meet(test[0], "kk", test[1], "kk") {
			t.Errorf("%s is found by %s: %v", test[0], test[1], language.Terms(test[0], "kk"))
		}
		if meet(test[1], "kk", test[0], "kk") {
			t.Errorf("%s is found by %s: %v", test[1], test[0], language.Asked(test[0], "kk"))
		}
	}
}

func TestAWordThatLooksRussianInAKazakhTextIsReadAsKazakh(t *testing.T) {
	for name, test := range map[string]struct {
		text, lang, query, reader string
		want                      bool
	}{
		"water is no court":       {"Суды бөлісудің тәртібі", "kk", "суд", "ru", false},
		"nor for a Kazakh":        {"Суды бөлісудің тәртібі", "kk", "суд", "kk", false},
		"nor in the plural":       {"Суды бөлісудің тәртібі", "kk", "суды", "ru", false},
		"water in the accusative": {"Суды бөлісудің тәртібі", "kk", "суды", "kk", true},
		"water":                   {"Суды бөлісудің тәртібі", "kk", "су", "ru", true},
		"a court is no water":     {"Суды рассмотрели дела", "ru", "су", "kk", false},
		"courts":                  {"Суды рассмотрели дела", "ru", "суд", "ru", true},
		"a court in any case":     {"решением суда", "ru", "суды", "ru", true},
		"Sudan":                   {"Бүгін Судан елшісі", "kk", "Судан", "ru", true},
		"a loan of Russian":       {"реформасын талқылады", "kk", "реформы", "ru", true},
		"a Kazakh plural that a Russian reader looks for": {"Жаңа жолдар салынды", "kk", "жолдар", "ru", true},
		"without a Kazakh keyboard":                       {"Заңды талқылады", "kk", "зан", "", true},
		"years are no snakes":                             {"в этом году", "ru", "год", "ru", true},
	} {
		t.Run(name, func(t *testing.T) {
			if got := meet(test.text, test.lang, test.query, test.reader); got != test.want {
				t.Errorf("%v, %s: %v", language.Terms(test.text, test.lang), test.query, language.Asked(test.query, test.reader))
			}
		})
	}
}

func TestLatinLettersAreFoundWithoutTheirMarks(t *testing.T) {
	for _, test := range [][2]string{
		{"Türkiye", "Turkiye"},
		{"Gábor", "Gabor"},
		{"Łódź", "Lodz"},
		{"Erdoğan", "Erdogan"},
		{"İstanbul", "Istanbul"},
		{"Đoković", "Dokovic"},
		{"Nguyễn", "Nguyen"},
		{"Straße", "strasse"},
		{"Orbán", "Orban"},
		{"Şuşa", "Susa"},
		{"Əliyev", "Aliyev"},
	} {
		if !meet(test[0], "en", test[1], "en") || !meet(test[1], "en", test[0], "en") {
			t.Errorf("%s is %v, %s is %v", test[0], language.Terms(test[0], "en"), test[1], language.Asked(test[1], "en"))
		}
	}
}
