package language_test

import (
	"slices"
	"testing"
	"unicode/utf8"
)

// checkSpeakers wants certain people, in order of the alphabet, to have said
// something in a text.
func checkSpeakers(t *testing.T, cases map[string]struct {
	text string
	want []string
},
) {
	t.Helper()
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			var got []string
			opening := "Парламент. Отырыс.\n\n"
			if c.text[0] < utf8.RuneSelf {
				opening = "The sitting of the chamber went on until late.\n\n"
			}
			for _, p := range understand(t, "2026-03-11", opening+c.text).People {
				if p.Spoke {
					got = append(got, p.Name)
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestWhoSpokeInOtherWords(t *testing.T) {
	checkSpeakers(t, map[string]struct {
		text string
		want []string
	}{
		"who is against":                            {"Senator Ruth Abbot is against the tax.", []string{"Ruth Abbot"}},
		"who expects it":                            {"Senator Ruth Abbot expects a vote in May.", []string{"Ruth Abbot"}},
		"who moved that it be done":                 {"Senator Ruth Abbot moved that the debate be closed.", []string{"Ruth Abbot"}},
		"who moved house says nothing":              {"Senator Ruth Abbot moved at last to Leeds.", nil},
		"who signalled it":                          {"Senator Ruth Abbot signalled that the tax would go.", []string{"Ruth Abbot"}},
		"who lashed out":                            {"Senator Ruth Abbot lashed out at the tax.", []string{"Ruth Abbot"}},
		"who referred to it":                        {"Senator Ruth Abbot referred to the tax.", []string{"Ruth Abbot"}},
		"who is quoted as saying it":                {"Senator Ruth Abbot was quoted as saying that the tax would go.", []string{"Ruth Abbot"}},
		"who swore it":                              {"Министр Олег Сатпаев клялся, что дыр нет.", []string{"Олег Сатпаев"}},
		"who rules that it be so":                   {"Senator Ruth Abbot ruled that the question stands.", []string{"Ruth Abbot"}},
		"who is against in Russian":                 {"Сенатор Ирина Гордеева против: денег нет.", []string{"Ирина Гордеева"}},
		"whose view is the same":                    {"Сенатор Ирина Гордеева считает закон лишним. Того же мнения депутат Олег Сатпаев.", []string{"Ирина Гордеева", "Олег Сатпаев"}},
		"who calls a thing so in Kazakh":            {"Депутат Олжас Сейтқали бұл дауысты ішкі іс деп атады.", []string{"Олжас Сейтқали"}},
		"by the warning of somebody":                {"Депутат Олжас Сейтқалидың ескертуінше, көпір көктемге жетпейді.", []string{"Олжас Сейтқали"}},
		"one verb for several":                      {"Senator Ruth Abbot spoke of sugar; Senator David Orme, who had come late, of roofs.", []string{"David Orme", "Ruth Abbot"}},
		"what is done in order to say it":           {"Senator Ruth Abbot rose on a point of order to demand that the list be read.", []string{"Ruth Abbot"}},
		"a call in order to thank":                  {"Сенатор Ирина Гордеева позвонила министру, чтобы поблагодарить за мост.", []string{"Ирина Гордеева"}},
		"the last of those named":                   {"На слушания пришли сенатор Ирина Гордеева и депутат Олег Сатпаев. Последний, правда, предупредил, что уйдёт.", []string{"Олег Сатпаев"}},
		"a subject left out in Kazakh":              {"Мінберге министр Нұрлан Жақып көтерілді. Дәрі бағасы төмендейді деп сендірді.", []string{"Нұрлан Жақып"}},
		"a subject left out in Russian":             {"На трибуне министр Олег Сатпаев. Обещает удвоить экспорт.", []string{"Олег Сатпаев"}},
		"questions answered, nothing told":          {"Депутат Олжас Сейтқали дәріс оқып, студенттердің сұрағына жауап берді.", nil},
		"a talk between two":                        {"Сенатор Ирина Гордеева и депутат Олег Сатпаев час говорили один на один о налоге.", nil},
		"what posts claim of somebody":              {"Several sites wrote that Senator Ruth Abbot had asked the clerk to leave.", nil},
		"what is said «как будто»":                  {"Канал написал, будто сенатор Ирина Гордеева попросила кредит.", nil},
		"he who speaks for long, and on nothing":    {"Сенатор Олег Сатпаев говорил час без перерыва.", nil},
		"to whom it seems so":                       {"К нам подсела сенатор Ирина Гордеева: ей кажется, что спешить некуда.", []string{"Ирина Гордеева"}},
		"courtesy in the genitive is no subject":    {"Елшілік хабарды растады, бірақ Олжас Сейтқали мырзаның азамат емес екенін ескертті.", nil},
		"who was elected with another, moved":       {"Ruth Abbot, who was elected on the same list as David Orme, moved that the money be found.", []string{"Ruth Abbot"}},
		"a committee's matter is nobody":            {"The report came from Ruth Abbot, a member of the Committee on Rural Matters. According to her, the pipes are dry.", []string{"Ruth Abbot"}},
		"who else speaks in a guest's own words":    {"Senator Ruth Abbot came back from Leeds.\n\nReporter: Did anybody listen?\n\nRuth Abbot: The mayor, David Orme, told me to wait. I did not.", []string{"David Orme", "Ruth Abbot"}},
		"whom a question of the interviewer quotes": {"Сенатор Ирина Гордеева вернулась из степи. С ней говорила газета.\n\n– Почему обмелело озеро?\n\n– Воду взяли раньше, чем она дошла. Мы считали.\n\n– Депутат Олег Сатпаев пишет, что виновата жара.\n\n– Жара была и прежде.", []string{"Ирина Гордеева", "Олег Сатпаев"}},
	})
}

func TestWhoseWordsTheyAreByReference(t *testing.T) {
	checkSpoken(t, []spoken{
		{"a surname alone is of who was named, not of who will be", "Senator David Orme opened the inquiry into the dam.\n\n“We were told nothing,” Orme said.\n\nThe engineer, Paul Orme, came in the afternoon.", "David Orme", "We were told nothing,"},
		{"an office of another country is not of ours", "Слушания вела депутат Жогорку Кенеша Ирина Гордеева. Из Душанбе приехал Давлатшо Назаров. Он рассказал о соседях.\n\n«Не надо бояться линейки», – заметил таджикский депутат.", "Давлатшо Назаров", "Не надо бояться линейки"},
		{"the one over there is the other", "Сенатор Марал Есімова депутат Олжас Сейтқалимен кездесті. Марал Есімова жолды сұрады. «Келесі жазда», – деп жауап берді анау.", "Олжас Сейтқали", "Келесі жазда"},
		{"who was asked answers", "Senator David Orme asked Minister Paul Abbot about the dam. “We were told nothing,” he answered.", "Paul Abbot", "We were told nothing,"},
		{"кого спросили, тот и отвечает", "Министра Олега Сатпаева спросил сенатор Иван Гордеев. «Воды нет», – ответил он.", "Олег Сатпаев", "Воды нет"},
		{"after whom somebody speaks", "After Minister Paul Abbot, Senator David Orme spoke. “We were told nothing,” he said.", "David Orme", "We were told nothing,"},
		{"the only thing that one would tell", "Senator David Orme sat in the back row.\n\n“She wrote it all down,” was the only thing Orme would tell us.", "David Orme", "She wrote it all down,"},
		{"who wrote the statement", "The house was silent. “We were told nothing,” reads a statement by Senator David Orme.", "David Orme", "We were told nothing,"},
		{"all that one would say", "Senator David Orme sat in the back row.\n\n“It was a useful talk,” was all he would tell us.", "David Orme", "It was a useful talk,"},
		{"a caption", "The clip travelled further after Senator Ruth Abbot shared it with the comment “We were at least ashamed.”", "Ruth Abbot", "We were at least ashamed."},
		{"English speech between dashes", "The hearing went on.\n\n– It is the only wall we have, – the minister, Ruth Abbot, told the chamber.", "Ruth Abbot", "It is the only wall we have"},
		{"a paragraph that a dash and he said close", "Opening the debate, Senator David Orme was brief.\n\nWater decides whether a family stays, – he said.", "David Orme", "Water decides whether a family stays"},
		{"a question from one to another", "На трибуне министр Олег Сатпаев.\n\nВопрос Сатпаеву от депутата Ирины Гордеевой: «К маю какого года?»", "Ирина Гордеева", "К маю какого года?"},
		{"the words of somebody in the genitive behind", "Сенатор Марал Есімова Түркияға барды. «Қарабақтың суы да емдейді», деген Есімованың сөзі газетте жүр.", "Марал Есімова", "Қарабақтың суы да емдейді"},
		{"a woman who was named without an office", "На сход приехал сенатор Олег Сатпаев. Тамара Гордиенко спросила о мосте. Тот ответил, что подрядчика меняют. «Третьего уже», – заметила женщина.", "Тамара Гордиенко", "Третьего уже"},
	})
}
