package language_test

import "testing"

func TestOfficesKeepAllTheirWords(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a participle between the comma and the noun": {
			"Mercy Kombo, nominated senator, told the Senate that the bill was late.",
			[]string{"Mercy Kombo | nominated senator"},
		},
		"whom an adviser serves": {
			"The adviser to the President, Anna Lindqvist, spoke last in the Senate.",
			[]string{"Anna Lindqvist | adviser to the President"},
		},
		"what a candidate wants": {
			"Сергей Карпов, кандидат в депутаты, выступил на слушаниях в Сенате.",
			[]string{"Сергей Карпов | кандидат в депутаты"},
		},
		"what a bill is about": {
			"Об этом сообщил член рабочей группы по законопроекту о воде Сергей Карпов.",
			[]string{"Сергей Карпов | член рабочей группы по законопроекту о воде"},
		},
		"the town of a trade in front of the name": {
			"На слушаниях в Сенате выступила и фельдшер в Мамырсу Мария Карпова.",
			[]string{"Мария Карпова | фельдшер в Мамырсу"},
		},
		"an agency with its charge, in Kazakh": {
			"Бұл туралы Қаржы нарығын реттеу агенттігі төрағасының орынбасары Аида Мұратова айтты.",
			[]string{"Аида Мұратова | Қаржы нарығын реттеу агенттігі төрағасының орынбасары"},
		},
		"a plural that owns a body, in Kazakh": {
			"Отырыста Атырау балықшылар одағының мүшесі Ерлан Қасымов сөз сөйледі.",
			[]string{"Ерлан Қасымов | Атырау балықшылар одағының мүшесі"},
		},
		"a phrase behind the name, in Kazakh": {
			"Ерлан Қасымов, облыстық су шаруашылығы басқармасының басшысы: «Мәжіліс бұл заңды қолдауы тиіс».",
			[]string{"Ерлан Қасымов | облыстық су шаруашылығы басқармасының басшысы"},
		},
		"a ministry that is a first name too": {
			"Баяндаманы Әділет министрі Асхат Тұрсынов жасады.",
			[]string{"Асхат Тұрсынов | Әділет министрі"},
		},
		"a parent by the children": {
			"Төрт баланың анасы Гүлмира Есжанова сенаторларға хат жазды.",
			[]string{"Гүлмира Есжанова | Төрт баланың анасы"},
		},
		"a parent of somebody named is none": {
			"The mother of Olga Petrova came to the Senate hearing. Senator Anna Lind spoke.",
			[]string{"Olga Petrova | ", "Anna Lind | Senator"},
		},
		"an heir named behind the pronoun": {
			"Торага Жогорку Кенеша Бакыт Асанов ушёл. Его сменит Нурлан Токтобаев.",
			[]string{"Бакыт Асанов | торага Жогорку Кенеша", "Нурлан Токтобаев | торага Жогорку Кенеша"},
		},
		"the house of a Speaker, told further up": {
			"NAIROBI — The National Assembly rose early on Tuesday.\n\nMembers left in a hurry.\n\nKenya has had worse weeks. The Speaker, Joseph Mutiso, ruled the remark out of order.",
			[]string{"Joseph Mutiso | Speaker of the National Assembly of Kenya"},
		},
		"a committee of the body that the sentence before opens with": {
			"The Senate's budget committee met on Tuesday. Its chair, Anna Lindqvist, said the figures were late.",
			[]string{"Anna Lindqvist | chair of the Senate's budget committee"},
		},
		"who becomes something, with a party in brackets": {
			"Ana Kovač (SDP) becomes deputy speaker of the Sabor.",
			[]string{"Ana Kovač | deputy speaker of the Sabor"},
		},
		"a predecessor, in Russian": {
			"Аппарат Сената возглавила Жанар Айтбай. Её предшественник Куат Жанибек ушёл на пенсию.",
			[]string{"Жанар Айтбай | руководитель аппарата Сената", "Куат Жанибек | бывший руководитель аппарата Сената"},
		},
		"the toraga in Kazakh letters": {
			"Жогорку Кенештің торағасы Эрмек Токтогулов дүйсенбіде елшіні қабылдады.",
			[]string{"Эрмек Токтогулов | Жогорку Кенештің торағасы"},
		},
	})
}
