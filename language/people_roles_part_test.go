package language_test

import (
	"context"
	"testing"

	"minber/digest"
	"minber/language"
)

// A text tells many offices with less than it knows: whose speaker or ambassador somebody is, on which
// side of an assembly.
func TestOfficesAreOfWhomTheTextMeans(t *testing.T) {
	checkOfficesOn(t, "2024-06-05", map[string]officesCase{
		"a colleague from a capital": {
			"Speaker of the Mazhilis Yerlan Kotov received his counterpart from Seoul, Kim Jin-pyo.",
			[]string{"Yerlan Kotov | Speaker of the Mazhilis", "Kim Jin-pyo | speaker of the National Assembly of Korea"},
		},
		"a colleague from a capital, in Russian": {
			"Спикер Мажилиса Ерлан Котов принял коллегу из Сеула Ким Чжин Пё.",
			[]string{"Ерлан Котов | спикер Мажилиса", "Ким Чжин Пё | спикер Национального собрания Кореи"},
		},
		"a colleague of a capital, in Kazakh": {
			"Сенат Төрағасы Мәулен Әлімов бакулік әріптесі Фикрет Мамедзадемен телефон арқылы сөйлесті.",
			[]string{"Мәулен Әлімов | Сенат Төрағасы", "Фикрет Мамедзаде | Әзербайжан Милли Меджлисінің төрағасы"},
		},
		"Sultan is a first name": {
			"There were also to be talks with Prime Minister Sultan Dzhaparkulov, but the head of government fell ill.",
			[]string{"Sultan Dzhaparkulov | Prime Minister"},
		},
		"and a ruler where one reigns": {
			"Sultan Haitham bin Tariq received Senator Anna Lind in Oman on Monday.",
			[]string{"Haitham bin Tariq | Sultan", "Anna Lind | Senator"},
		},
		"sides of an assembly in brackets, in Russian": {
			"Европарламент принял в среду резолюцию о миграции. За неё проголосовали 412 депутатов.\n\n«Мы долго ждали этого», – сказал с трибуны Йонас Вестергор (ЕНП, Дания).",
			[]string{"Йонас Вестергор | депутат Европарламента, ЕНП"},
		},
		"and in Kazakh": {
			"Еуропарламент сәрсенбіде көші-қон туралы қарар қабылдады. Оны 412 депутат қолдады.\n\n«Біз мұны көп күттік», – деді мінберден Йонас Вестергор (ЕХП, Дания). Жарыссөз екі сағатқа созылды, отырыс кеш аяқталды.",
			[]string{"Йонас Вестергор | Еуропарламент депутаты, ЕХП"},
		},
		"where an ambassador is sent, who serves there": {
			"Указом президента послом в Анкару назначен Нурлан Бердикеев. Он вылетит в пятницу.",
			[]string{"Нурлан Бердикеев | посол в Анкаре"},
		},
		"a representative is no ambassador": {
			"Сенат обсудил такси в среду. Таксопарки недовольны. Их представителя Анвара Юлдашева выслушала сенатор Светлана Рогозина.",
			[]string{"Анвар Юлдашев | представитель", "Светлана Рогозина | сенатор"},
		},
		"who speaks at a fair is no Speaker": {
			"В Алматы открылась ярмарка мебели. Главным спикером стал итальянский дизайнер Томмазо Верани.",
			[]string{"Томмазо Верани | главный спикер"},
		},
		"guests of a house sit in their own": {
			"ASTANA – The Kurultai received guests on Friday. Two members of the U.S. Senate, Republican Dale Whitcombe and Democrat Renata Oquendo, spoke at the sitting of the Kurultai.",
			[]string{"Dale Whitcombe | senator, republican", "Renata Oquendo | senator, democrat"},
		},
		"a trade behind the name of a member": {
			"The Mazhilis sat on Wednesday. Mazhilis deputy Inna Karachun asked for money. Karachun, a pediatrician, missed 14 wards.",
			[]string{"Inna Karachun | Mazhilis deputy, pediatrician"},
		},
	})
}

// TestCommitteesAreOfTheirHouse looks at the body of those who lead a part of a house: that which the
// text, or the passage, is about, and none where the committee is the government's.
func TestCommitteesAreOfTheirHouse(t *testing.T) {
	reader := programReader(language.Options{})
	for text, want := range map[string]string{
		"ASTANA – The Mazhilis sat on Wednesday. Mazhilis deputies passed the bill. Chair of the committee on agrarian affairs Aigul Bekova thanked them.":         "kz-mazhilis",
		"ASTANA – The Mazhilis sat on Wednesday. Mazhilis deputies passed the bill. Chair of the State Committee for Statistics Aigul Bekova thanked them.":        "",
		"АСТАНА – Сенат рассмотрел закон в среду. Сенаторы одобрили поправки. Председатель комитета по аграрным вопросам Айгуль Бекова поблагодарила их.":          "kz-senate",
		"АСТАНА – Сенат сәрсенбіде заңды қарады. Сенаторлар түзетулерді мақұлдады. Аграрлық мәселелер комитетінің төрағасы Айгүл Бекова оларға алғыс айтты.":       "kz-senate",
		"АСТАНА – Мажилис рассмотрел закон в среду. Депутаты Мажилиса спорили. Председатель комиссии по правам женщин при акимате Айгуль Бекова поблагодарила их.": "",
	} {
		u, err := reader.Understand(context.Background(), digest.Article{Text: text, Date: "2024-06-05"})
		if err != nil {
			t.Fatal(err)
		}
		if len(u.People) != 1 || u.People[0].Body != want {
			t.Errorf("%s: got %+v, want one person of %q", text, u.People, want)
		}
	}
}
