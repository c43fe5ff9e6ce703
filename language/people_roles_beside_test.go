package language_test

import "testing"

// Who holds an office beside another one holds both, wherever the name stands.
func TestOfficesHeldBeside(t *testing.T) {
	checkOfficesOn(t, "2026-03-03", map[string]officesCase{
		"heads told of several who have offices of their own": {
			"Достық топтарының жетекшілері – сенатор Арман Беков пен Мәжіліс депутаты Вера Ким – жоспарға қол қойды.",
			[]string{"Арман Беков | достық тобының жетекшісі, сенатор", "Вера Ким | Мәжіліс депутаты, достық тобының жетекшісі"},
		},
		"others of a list": {
			"Комитеттердің төрағалары, сенатор Арман Беков және Мәжіліс депутаты Вера Ким жиынға қатысты.",
			[]string{"Арман Беков | Сенат депутаты", "Вера Ким | Мәжіліс депутаты"},
		},
		"a deputy of a house and of an assembly": {
			"Сенат Төрағасының орынбасары, ЕҚЫҰ ПА вице-президенті Арман Беков баяндама жасады.",
			[]string{"Арман Беков | Сенат Төрағасының орынбасары, ЕҚЫҰ ПА вице-президенті"},
		},
		"an office as a title behind another one": {
			"The guests met Head of the Kazakhstan Delegation Senator Vera Kim on Monday.",
			[]string{"Vera Kim | Head of the Kazakhstan Delegation, Senator"},
		},
		"a town between": {
			"Peter Holm, an opposition deputy in Riga and a former agriculture minister, agreed.",
			[]string{"Peter Holm | opposition deputy, former agriculture minister"},
		},
		"two people": {
			"Peter Holm, an opposition deputy, met a former agriculture minister in Riga.",
			[]string{"Peter Holm | opposition deputy"},
		},
		"который теперь": {
			"С гостями беседовал Павел Орлов – председатель Комитета по экономике, он же руководитель делегации Латвии.",
			[]string{"Павел Орлов | председатель Комитета по экономике, руководитель делегации Латвии"},
		},
		"в прошлом": {
			"Павел Ким, юрист и в недавнем прошлом посол в Сингапуре, приехал в Астану.",
			[]string{"Павел Ким | бывший посол в Сингапуре"},
		},
		"heads of delegations with their countries in brackets": {
			"Руководители делегаций – Анна Орлова (Азербайджан), Павел Ким (Казахстан) и Чынара Исаева (Кыргызстан) – подписали протокол.",
			[]string{"Анна Орлова | руководитель делегации", "Павел Ким | руководитель делегации", "Чынара Исаева | руководитель делегации"},
		},
		"whose words a headline tells": {
			"Руководителям делегаций обещан протокол – Котов",
			nil,
		},
	})
}

// What somebody does in a group tells an office: coordinating it, sitting on it, leading a party.
func TestOfficesToldByDeeds(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"координирует": {
			"Депутат Анна Орлова, координирующая группу дружбы с Вьетнамом, рассказала о поездке.",
			[]string{"Анна Орлова | руководитель группы дружбы с Вьетнамом, депутат"},
		},
		"координирует ремонт": {
			"Депутат Анна Орлова, координирующая ремонт дорог, рассказала о поездке.",
			[]string{"Анна Орлова | депутат"},
		},
		"входит": {
			"Депутат Анна Орлова, входящая в комитет по экономике, рассказала о поездке.",
			[]string{"Анна Орлова | депутат, член комитета по экономике"},
		},
		"входит в зал": {
			"Депутат Анна Орлова, входящая в зал, улыбнулась.",
			[]string{"Анна Орлова | депутат"},
		},
		"who leads a party": {
			"Mary Holt, who leads the Scottish Conservatives, spoke in the House of Commons.",
			[]string{"Mary Holt | leader of the Scottish Conservatives"},
		},
		"who leads in a race": {
			"Mary Holt, who leads the field, spoke in the House of Commons.",
			[]string{"Mary Holt | "},
		},
		"chaired by a party's": {
			"The petition goes to the Health Committee, chaired by Labour's Dr Mary Holt, who promises a hearing.",
			[]string{"Mary Holt | chair of the Health Committee"},
		},
	})
}
