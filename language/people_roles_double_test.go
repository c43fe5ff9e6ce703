package language_test

import "testing"

// Of an office of several and another one beside it each of those named holds both.
func TestTwoOfficesOfSeveral(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"behind the names": {
			"Deputies Madina Latif and Botir Egamov, co-chairs of the youth section, presented a joint project in the Kurultai.",
			[]string{"Madina Latif | Kurultai deputy, co-chair of the youth section", "Botir Egamov | Kurultai deputy, co-chair of the youth section"},
		},
		"behind the names with an article": {
			"The parties instructed Senators Arman Bekov and Ioana Lupu, the heads of the friendship groups, to draw up a plan.",
			[]string{"Arman Bekov | Senator, head of the friendship group", "Ioana Lupu | Senator, head of the friendship group"},
		},
		"in front of the names": {
			"The heads of the friendship groups, Senators Arman Bekov and Ioana Lupu, were told to draw up a plan.",
			[]string{"Arman Bekov | head of the friendship group, Senator", "Ioana Lupu | head of the friendship group, Senator"},
		},
		"whom they met": {
			"Senators Arman Bekov and Ioana Lupu met the heads of the friendship groups.",
			[]string{"Arman Bekov | Senator", "Ioana Lupu | Senator"},
		},
		"others of a list": {
			"Deputies Arman Bekov and Ioana Lupu, ministers and diplomats took part in the sitting of the Kurultai.",
			[]string{"Arman Bekov | Kurultai deputy", "Ioana Lupu | Kurultai deputy"},
		},
		"за именами": {
			"Сенаторы Арман Беков и Иоана Лупу, руководители групп дружбы, составят график контактов.",
			[]string{"Арман Беков | сенатор, руководитель группы дружбы", "Иоана Лупу | сенатор, руководитель группы дружбы"},
		},
		"перед именами": {
			"Содокладчики, депутаты Павел Мартин и Анна Вебер, представили доклад ассамблее.",
			[]string{"Павел Мартин | содокладчик, депутат", "Анна Вебер | содокладчик, депутат"},
		},
		"перед именами без запятой": {
			"Заместители председателя комитета сенаторы Айдос Серик и Вера Ким подписали отчёт.",
			[]string{"Айдос Серик | заместитель председателя комитета, сенатор", "Вера Ким | заместитель председателя комитета, сенатор"},
		},
		"кого они приняли": {
			"Сенаторы Арман Беков и Иоана Лупу приняли руководителей групп дружбы.",
			[]string{"Арман Беков | сенатор", "Иоана Лупу | сенатор"},
		},
	})
}

// Who presides over a house can preside over an assembly of several countries too.
func TestTwoOfficesOfWhoPresides(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a house and an assembly": {
			"The Chairman of the Assembly, Speaker of the State Duma Konstantin Rubezhny, will visit Kazakhstan.",
			[]string{"Konstantin Rubezhny | Chairman of the Assembly, Speaker of the State Duma"},
		},
		"a conference with its number": {
			"The chair of the 19th Conference, Indonesian House Speaker Ratna Kusuma, announced the fund in parliament.",
			[]string{"Ratna Kusuma | chair of the 19th Conference, Indonesian House Speaker"},
		},
		"the committee's is another": {
			"The chair of the committee met Speaker of the Mazhilis Arman Bekov.",
			[]string{"Arman Bekov | Speaker of the Mazhilis"},
		},
		"what he reports on and where he sits": {
			"Сенатор Тимур Асатов принял докладчика ассамблеи по Азии, депутата финского парламента Аннели Лаукконен.",
			[]string{"Тимур Асатов | сенатор", "Аннели Лаукконен | докладчик ассамблеи по Азии, депутат финского парламента"},
		},
	})
}

// The members of factions, and those who sit for a place, are members of the house that the
// text reports from.
func TestMembersOfTheHouseBySeatAndFaction(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a faction behind the name": {
			"The Kurultai debated water fees. Larissa Shegay of the Auyl faction said the fee had not changed.",
			[]string{"Larissa Shegay | Kurultai deputy, member of the Auyl faction"},
		},
		"no faction": {
			"The Kurultai debated water fees. Larissa Shegay of the Red Crescent society said the fee had not changed.",
			[]string{"Larissa Shegay | representative of the Red Crescent society"},
		},
		"a place": {
			"The Kurultai debated water fees. Igor Lapin, a deputy from Kostanay, said the fee had not changed.",
			[]string{"Igor Lapin | Kurultai deputy from Kostanay"},
		},
		"фракция": {
			"Курултай принял закон о воде. Член фракции «Ауыл» Нурлан Тажибек выступил против.",
			[]string{"Нурлан Тажибек | депутат Курултая, член фракции «Ауыл»"},
		},
		"область": {
			"В Курултае обсудили плату за воду. Депутат от Костанайской области Игорь Лапин выступил против.",
			[]string{"Игорь Лапин | депутат Курултая от Костанайской области"},
		},
		"партия": {
			"Курултай принял закон о воде. Депутат от партии «Ауыл» Игорь Лапин выступил против.",
			[]string{"Игорь Лапин | депутат Курултая от партии «Ауыл»"},
		},
		"другая страна": {
			"Депутат от Токио Кэндзи Морита прибыл в Курултай.",
			[]string{"Кэндзи Морита | депутат от Токио"},
		},
	})
}

// What an office is for can go on up to the name.
func TestRussianOfficesUpToTheName(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"по вопросам": {
			"В зале побывал спецпредставитель ассамблеи по гендерным вопросам Хизер Дюмон.",
			[]string{"Хизер Дюмон | спецпредставитель ассамблеи по гендерным вопросам"},
		},
		"в регионе": {
			"Генеральный консул России в регионе Андрей Лапшин пришёл в маслихат.",
			[]string{"Андрей Лапшин | генеральный консул России в регионе"},
		},
		"от комитета": {
			"Содокладчик от комитета по вопросам экологии Мирас Оразбек выступил в Мажилисе.",
			[]string{"Мирас Оразбек | содокладчик от комитета по вопросам экологии"},
		},
		"реабилитация жертв": {
			"В Курултай приехала член Государственной комиссии по полной реабилитации жертв политических репрессий Гаухар Тлеубергенова.",
			[]string{"Гаухар Тлеубергенова | член Государственной комиссии по полной реабилитации жертв политических репрессий"},
		},
		"кому он рассказал": {
			"Депутат в интервью Арману Бекову рассказал о законе в Мажилисе.",
			[]string{"Арман Беков | "},
		},
	})
}
