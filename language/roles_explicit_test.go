package language_test

import "testing"

func TestOfficesThatAListOrAThingHid(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a field that is a trade too, last of a list": {
			"Министр климата и энергетики Павел Орлов приехал в Актау.",
			[]string{"Павел Орлов | министр климата и энергетики"},
		},
		"and in the middle of one": {
			"Председатель комитета по природным ресурсам, энергетике и экологии Павел Орлов выступил с речью.",
			[]string{"Павел Орлов | председатель комитета по природным ресурсам, энергетике и экологии"},
		},
		"those of the trade": {
			"Приехали энергетики Павел Орлов и Анна Белова.",
			[]string{"Павел Орлов | энергетик", "Анна Белова | энергетик"},
		},
		"what is named in marks": {
			"На вопросы отвечал директор терминала «Тихая-Южный» Павел Орлов.",
			[]string{"Павел Орлов | директор терминала «Тихая-Южный»"},
		},
		"a verb in front of marks": {
			"Директор назвала «Тихую» Павлу Орлову.",
			[]string{"Павел Орлов | "},
		},
		"a party of one small word in marks": {
			"Депутат «зелёных» Павел Орлов возразил.",
			[]string{"Павел Орлов | депутат «зелёных»"},
		},
		"readiness for something": {
			"Министр готовности к чрезвычайным ситуациям Павел Орлов не явился.",
			[]string{"Павел Орлов | министр готовности к чрезвычайным ситуациям"},
		},
		"an age between office and name": {
			"Бывший депутат первого созыва, 84-летний Павел Орлов вспоминал зиму.",
			[]string{"Павел Орлов | бывший депутат первого созыва"},
		},
		"a body's owner behind an adjective": {
			"В парламенте спорили весь день. Лидер крупнейшей её фракции Павел Орлов возразил.",
			[]string{"Павел Орлов | лидер крупнейшей фракции"},
		},
		"a part of the earth is nobody": {
			"Первый замминистра по развитию Дальнего Востока Павел Орлов приехал.",
			[]string{"Павел Орлов | первый замминистра по развитию Дальнего Востока"},
		},
		"an age in front of a Kazakh office": {
			"74 жастағы депутат Болат Серік келді.",
			[]string{"Болат Серік | депутат"},
		},
		"and behind it": {
			"Депутат, 74 жастағы Болат Серік келді.",
			[]string{"Болат Серік | депутат"},
		},
		"a number of members is no age": {
			"112 депутат Болат Серікті қолдады.",
			[]string{"Болат Серік | "},
		},
		"a member by the Kazakh word": {
			"Түркиядан келген парламентші Болат Серік хат жазды.",
			[]string{"Болат Серік | Түркия парламентші"},
		},
	})
}

func TestEnglishOfficesThatAWordHid(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"the main one": {
			"The leader of the main opposition party, John Dunn, said so.",
			[]string{"John Dunn | leader of the main opposition party"},
		},
		"owned by the country": {
			"He spoke with the Chairman of the country's Shura Council, John Dunn.",
			[]string{"John Dunn | Chairman of the country's Shura Council"},
		},
		"to save something": {
			"The director of the Fund for Saving the Reed Sea, John Dunn, spoke.",
			[]string{"John Dunn | director of the Fund for Saving the Reed Sea"},
		},
		"a member and what he was": {
			"“No,” objected John Dunn, Mazhilis deputy and former chair of the city council.",
			[]string{"John Dunn | Mazhilis deputy, former chair of the city council"},
		},
		"a deputy of two things": {
			"Deputy Finance and Economy Minister John Dunn spoke.",
			[]string{"John Dunn | Deputy Finance and Economy Minister"},
		},
		"how the clergy are called": {
			"She met the parish priest, Father John Dunn.",
			[]string{"John Dunn | parish priest"},
		},
	})
}
