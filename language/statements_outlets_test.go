package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// told is a text, who speaks in it, and the statements in indirect speech that it has.
type told struct {
	text  string
	spoke []string
	want  []string
}

func checkTold(t *testing.T, cases map[string]told) {
	t.Helper()
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			u := understand(t, "2026-03-11", c.text)
			var spoke []string
			for _, p := range u.People {
				if p.Spoke {
					spoke = append(spoke, p.Name)
				}
			}
			if diff := cmp.Diff(c.spoke, spoke); diff != "" {
				t.Errorf("spoke (-want +got)\n%s", diff)
			}
			if diff := cmp.Diff(c.want, said(u, digest.Indirect)); diff != "" {
				t.Errorf("told (-want +got)\n%s", diff)
			}
		})
	}
}

func TestWhoPassesTheNewsOnMakesNoStatementOfIt(t *testing.T) {
	checkTold(t, map[string]told{
		"Russian: an address":                  {text: "Депутат Олег Котов посетил школу, передает NUR.KZ."},
		"Russian: an address in small letters": {text: "Депутат Олег Котов посетил школу, сообщает zakon.kz."},
		"English: an agency that cites":        {text: "Senator Leo Marsh flew to Vienna, reports Trend, citing the Senate."},
		"English: he said it, citing":          {"Senator Leo Marsh said the school was ready, citing the minister.", []string{"Leo Marsh"}, []string{"Leo Marsh: Senator Leo Marsh said t"}},
		"Kazakh: a report to come":             {text: "Дүйсенбі. Министр Асқар Омаров баяндама жасайды."},
		"Russian: a name in marks":             {text: "Депутат Олег Котов посетил школу, пишет «Курьер»."},
		"Russian: by reference":                {text: "Депутат Олег Котов посетил школу, передаёт Qazinform со ссылкой на пресс-службу."},
		"Russian: in front":                    {text: "Как сообщает Tengrinews.kz, депутат Олег Котов посетил школу."},
		"Russian: of it":                       {text: "Депутат Олег Котов посетил школу, об этом сообщает Central Asia News."},
		"Russian: a notice":                    {text: "Депутат Олег Котов родился в Туле, говорится в сообщении на сайте парламента."},
		"Russian: an account":                  {text: "Депутат Олег Котов вернулся в Тулу, сообщается в аккаунте посольства."},
		"Kazakh: with reference":               {text: "Сенатор Асқар Омаров елшіні қабылдады, деп хабарлайды BAQ.KZ Ақордаға сілтеме жасап."},
		"Kazakh: a name in marks":              {text: "Сенатор Асқар Омаров елшіні қабылдады, деп хабарлайды «Курьер»."},
		"Kazakh: without a comma":              {text: "Сенатор Асқар Омаров елшіні қабылдады деп хабарлайды BAQ.KZ."},
		"English: a paper":                     {text: "Senator Leo Marsh visited a school, reported Daily Courier."},
		"Russian: he said it himself":          {"Депутат Олег Котов заявил, что школа готова, передает NUR.KZ.", []string{"Олег Котов"}, []string{"Олег Котов: Депутат Олег Котов заяви"}},
		"Russian: he told the paper":           {"Школа готова, сообщил NUR.KZ депутат Олег Котов.", []string{"Олег Котов"}, []string{"Олег Котов: Школа готова, сообщил NU"}},
		"Russian: he writes":                   {"Депутат Олег Котов посетил школу. Она готова, сообщает он в соцсетях.", []string{"Олег Котов"}, []string{"Олег Котов: Она готова, сообщает он "}},
		"Russian: the guests promised":         {"Сенатор Анна Серова встретила гостей. Итальянская сторона обещала, что даст ответ в мае.", nil, nil},
		"Kazakh: whoever wrote it":             {"Мектеп дайын, деп жазды Facebook парақшасында депутат Асқар Омаров.", []string{"Асқар Омаров"}, []string{"Асқар Омаров: Мектеп дайын, деп жазды "}},
		"Kazakh: he told the paper":            {"Депутат Асқар Омаров мектептің дайын екенін BAQ.KZ тілшісіне хабарлады.", []string{"Асқар Омаров"}, []string{"Асқар Омаров: Депутат Асқар Омаров мек"}},
		"English: the senator reported":        {"The school is ready, reported Senator Leo Marsh.", []string{"Leo Marsh"}, []string{"Leo Marsh: The school is ready, rep"}},
		"English: both":                        {"Senator Leo Marsh said the school was ready, the Daily Courier reported.", []string{"Leo Marsh"}, []string{"Leo Marsh: Senator Leo Marsh said t"}},
		"Kazakh: made is not said":             {text: "Декорацияны суретші Асқар Омаров жасады."},
		"Kazakh: a report was made":            {"Қосымша баяндаманы сенатор Асқар Омаров жасады.", []string{"Асқар Омаров"}, []string{"Асқар Омаров: Қосымша баяндаманы сенат"}},
		"English: a visit":                     {text: "Later, Speaker Tulia Okello also called on External Affairs Minister S Jaishankar."},
		"English: a call":                      {"Speaker Tulia Okello called on Kenya to sign the treaty.", []string{"Tulia Okello"}, []string{"Tulia Okello: Speaker Tulia Okello cal"}},
		"Russian: good wishes":                 {"Депутат Олег Котов поздравил коллегу с днем рождения.", []string{"Олег Котов"}, nil},
		"Russian: good wishes and a word":      {"Депутат Олег Котов поздравил коллегу и отметил, что ждет его.", []string{"Олег Котов"}, []string{"Олег Котов: Депутат Олег Котов поздр"}},
		"Russian: a high opinion":              {"Депутат Олег Котов высоко оценил работу комитета.", []string{"Олег Котов"}, nil},
		"Russian: an estimate":                 {"Депутат Олег Котов оценил расходы в миллион тенге.", []string{"Олег Котов"}, []string{"Олег Котов: Депутат Олег Котов оцени"}},
		"Kazakh: support":                      {"Сенатор Асқар Омаров бұл ұсынысты қолдады.", []string{"Асқар Омаров"}, nil},
		"Kazakh: good wishes and a word":       {"Сенатор Асқар Омаров ардагерлерді құттықтап, жол салынатынын айтты.", []string{"Асқар Омаров"}, []string{"Асқар Омаров: Сенатор Асқар Омаров ард"}},
		"English: good wishes":                 {"Senator Leo Marsh congratulated the team.", []string{"Leo Marsh"}, nil},
	})
}

// Two who answer each other are not one: whoever speaks in his turn is not who spoke before.
func TestWhoAnswersInHisTurnIsTheOther(t *testing.T) {
	checkTold(t, map[string]told{
		"Russian": {
			"Олег Котов и Марат Абаев обсудили сотрудничество. Председатель Госдумы отметил, что связи крепнут. В свою очередь Марат Абаев заявил, что мажилис готов к работе.",
			[]string{"Олег Котов", "Марат Абаев"},
			[]string{"Олег Котов: Председатель Госдумы отм", "Марат Абаев: В свою очередь Марат Аба"},
		},
		"English": {
			"Oleg Kotov and Marat Abaev discussed trade. The Duma chairman noted that ties were growing. Marat Abaev, in turn, said the house was ready.",
			[]string{"Oleg Kotov", "Marat Abaev"},
			[]string{"Oleg Kotov: The Duma chairman noted ", "Marat Abaev: Marat Abaev, in turn, sa"},
		},
		"Kazakh": {
			"Олег Котов пен Марат Абаев ынтымақтастықты талқылады. Дума төрағасы байланыс нығайып келе жатқанын айтты. Өз кезегінде Марат Абаев мәжілістің дайын екенін айтты.",
			[]string{"Олег Котов", "Марат Абаев"},
			[]string{"Олег Котов: Дума төрағасы байланыс н", "Марат Абаев: Өз кезегінде Марат Абаев"},
		},
		"another member, named behind a comma": {
			"Об этом сообщил Джон Кеннеди.\n\nПри этом он отметил, что хочет встречи с Иваном Петровым.\n\nДругой член делегации, сенатор от Алабамы Ричард Шелби убежден, что встреча будет. С этой страной следует говорить, указал он.",
			[]string{"Джон Кеннеди", "Ричард Шелби"},
			[]string{"Джон Кеннеди: При этом он отметил, что", "Ричард Шелби: Другой член делегации, с", "Ричард Шелби: С этой страной следует г"},
		},
	})
}
