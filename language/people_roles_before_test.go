package language_test

import "testing"

// What somebody was before is told beside what he or she is.
func TestOfficesHeldBefore(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"in another sentence": {
			"Madina Abenova, Speaker of the Kurultai, spoke. Abenova, a former energy minister, was elected last year.",
			[]string{"Madina Abenova | Speaker of the Kurultai, former energy minister"},
		},
		"until she came": {
			"Madina Abenova, Speaker of the Kurultai, was energy minister before her election.",
			[]string{"Madina Abenova | Speaker of the Kurultai, former energy minister"},
		},
		"another office now": {
			"Madina Abenova, Speaker of the Kurultai, was elected chair of the board of the Silk Road Fund.",
			[]string{"Madina Abenova | Speaker of the Kurultai"},
		},
		"в прошлом": {
			"Председатель Курултая Анна Лим, в прошлом посол в Сингапуре, выступила.",
			[]string{"Анна Лим | председатель Курултая, бывший посол в Сингапуре"},
		},
		"прежде возглавляла": {
			"Председатель Курултая Анна Лим, прежде возглавлявшая Национальный банк, выступила.",
			[]string{"Анна Лим | председатель Курултая, бывший глава Национального банка"},
		},
		"до избрания": {
			"Сенатор Анна Лим, до избрания аким района, выступила против.",
			[]string{"Анна Лим | сенатор, бывший аким района"},
		},
		"трое в одном": {
			"С главой румынской делегации, сенатором и бывшим министром транспорта Раду Мунтяну говорили о порте.",
			[]string{"Раду Мунтяну | глава румынской делегации, сенатор, бывший министр транспорта"},
		},
	})
}

// Who leads what the sentence before told of is told by a pronoun.
func TestWhoLeadsIt(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"ею": {
			"В Курултае создана рабочая группа по волонтёрству. Руководит ею Шолпан Нурымбетова.",
			[]string{"Шолпан Нурымбетова | руководитель рабочей группы по волонтёрству"},
		},
		"её": {
			"В Курултае создана группа дружбы с Чили, а возглавила её депутат Сания Рехман.",
			[]string{"Сания Рехман | руководитель группы дружбы с Чили, депутат"},
		},
		"в ней": {
			"В Курултае работает комиссия по этике. Председательствует в ней депутат Анна Лим.",
			[]string{"Анна Лим | председатель комиссии по этике, депутат Курултая"},
		},
		"кого её поддержал": {
			"Курултай создал комиссию по этике, её поддержал Арман Беков.",
			[]string{"Арман Беков | "},
		},
		"во главе": {
			"Сергей Гайдук в апреле сменил Людмилу Корзун во главе комитета по этике.",
			[]string{"Сергей Гайдук | председатель комитета по этике", "Людмила Корзун | бывший председатель комитета по этике"},
		},
		"исполняет обязанности": {
			"Обязанности председателя комитета по этике исполняет Анна Лим.",
			[]string{"Анна Лим | исполняющая обязанности председателя комитета по этике"},
		},
		"a chairmanship": {
			"The working group on the Tax Code met twice under the chairmanship of Vadim Yurchenko.",
			[]string{"Vadim Yurchenko | head of the working group on the Tax Code"},
		},
		"a countryman": {
			"The delegation for relations with Asia is led by Estonian lawmaker Mart Tamm.",
			[]string{"Mart Tamm | head of the delegation for relations with Asia, Estonian lawmaker"},
		},
		"who speaks after the head": {
			"Speaking after the head of the delegation, Ainur Bei, who represents the Kyzylorda Region, asked a question.",
			[]string{"Ainur Bei | "},
		},
		"a sole committee": {
			"The Public Investments Committee on Social Services heard Dr Joseph Ogola in parliament.\n\nThe chairperson, Peninah Chelagat, directed him to return.",
			[]string{"Joseph Ogola | ", "Peninah Chelagat | chairperson of the Public Investments Committee on Social Services"},
		},
		"one of two committees": {
			"The Public Investments Committee and the Health Committee heard Dr Joseph Ogola in parliament.\n\nThe chairperson, Peninah Chelagat, directed him to return.",
			[]string{"Joseph Ogola | ", "Peninah Chelagat | chairperson"},
		},
		"a delegation of observers": {
			"The Senate Speaker talked with head of the Hungarian observer delegation Zsofia Berkes.",
			[]string{"Zsofia Berkes | head of the Hungarian observer delegation"},
		},
		"elected together": {
			"Senators elected Dauren Muk and Laura Shakenova as judges of the Supreme Court.",
			[]string{"Dauren Muk | judge of the Supreme Court", "Laura Shakenova | judge of the Supreme Court"},
		},
		"a cabinet": {
			"The opposition said the cabinet of Plamen Yordanov would fall in parliament.",
			[]string{"Plamen Yordanov | Prime Minister"},
		},
		"кабинет": {
			"Парламент выразил доверие кабинету Кристиана Бужора.",
			[]string{"Кристиан Бужор | премьер-министр"},
		},
		"в кабинете": {
			"Депутаты парламента встретились в кабинете Кристиана Бужора.",
			[]string{"Кристиан Бужор | "},
		},
	})
}
