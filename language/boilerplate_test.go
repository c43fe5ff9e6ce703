package language_test

import (
	"strings"
	"testing"

	"minber/language"
)

// Each line stands between two sentences that are news. A summary has room for
// all of them, so that what it leaves out was taken for no part of the article.
func TestWhatIsNoPartOfAnArticle(t *testing.T) {
	reader := programReader(language.Options{})
	for lang, test := range map[string]struct {
		before, after string
		asides, news  []string
	}{
		"en": {
			"The Senate adopted the law on ferries with 29 votes.", "The law takes effect on 1 March 2027.",
			[]string{
				"Photo: Senate press service", "Photo courtesy of the harbour museum", "Read also: Why ferries are late", "Share this article", "Subscribe to our Telegram channel for more news",
				"By Aliya Sarsen in Politics on 3 November 2025", "(Reporting by Aliya Sarsen; Editing by John Pell)", "Earlier it was reported that the old ferry had been sold.", "As we reported, the old ferry had been sold.",
				"For media inquiries, please contact the press office of the Senate at the number below.", "Correction: an earlier version named another river.", "Follow us on Facebook and Instagram", "3 November 2025, 14:20", "All rights reserved. Reproduction needs a hyperlink.",
				"press@senate.example", "Will be updated", "#ferries #senate",
			},
			[]string{
				"Earlier the chamber reported that its own budget had grown by 12 percent.", "Share prices of 3 shipping firms rose by 7 percent after the vote.", "More on the ferries will be known on 9 December, when the committee meets.",
				"By Friday the committee must answer 40 letters.", "Ends of 2 old piers will be rebuilt in 2027.",
			},
		},
		"ru": {
			"Сенат принял закон о паромах 29 голосами.", "Закон вступит в силу 1 марта 2027 года.",
			[]string{
				"Фото: пресс-служба Сената", "Фото автора", "Читайте также: Почему опаздывают паромы", "Поделиться: ВКонтакте, Телеграм", "Подписывайтесь на наш Telegram-канал", "Автор: Алия Сарсен", "Ранее сообщалось, что старый паром продан.",
				"Как мы писали ранее, старый паром продан.", "Уточнение: в первой версии названа другая река.", "Новость дополняется", "Нашли ошибку? Выделите ее и нажмите Ctrl+Enter", "При перепечатке активная ссылка обязательна", "3 ноября 2025, 14:20",
				"Комментарии (7)", "Тел.: 8 (7172) 00-00-00", "Новость дня: Пробки на мосту", "Хотите получать новости первыми? Подпишитесь!",
			},
			[]string{
				"Ранее палата сообщила, что ее бюджет вырос на 12 процентов.", "Комментарии к закону министерство опубликует до 9 декабря.", "Реклама паромов подорожает на 7 процентов.", "По теме паромов депутаты направили 40 запросов.",
				"Телефон доверия для 3 портов заработает в мае 2026 года.",
			},
		},
		"kk": {
			"Сенат паром туралы заңды 29 дауыспен қабылдады.", "Заң 2027 жылдың 1 наурызынан бастап күшіне енеді.",
			[]string{
				"Фото: Сенаттың баспасөз қызметі", "Суретті түсірген автор", "Тағы оқыңыз: Паром неге кешігеді", "Бөлісу:", "Telegram арнамызға жазылыңыз!", "Бұған дейін ескі паромның сатылғанын хабарлаған едік.", "Пікір қалдырыңыз", "Материалды көшіргенде сілтеме жасау міндетті.",
				"Түзету: алғашқы нұсқада өзен аты басқаша жазылған.", "3 қараша 2025, 14:20", "Автор: Әлия Сәрсен", "Толығырақ: порттар туралы",
			},
			[]string{
				"Бұған дейін палата бюджетінің 12 пайызға өскенін хабарлаған.", "Пікірлер 9 желтоқсанға дейін жиналып, комитетке жіберіледі.", "Жарнама бағасы 7 пайызға өседі деп күтіліп отыр.", "Телефон желісі 3 портқа 2026 жылдың мамырында тартылады.",
			},
		},
	} {
		read := func(line string) string {
			return joined(understood(t, reader, test.before+"\n"+line+"\n"+test.after))
		}
		for _, line := range test.asides {
			if got := read(line); strings.Contains(got, line) || strings.Contains(got, strings.TrimRight(line, ".!")) {
				t.Errorf("%s: %q is in the summary: %s", lang, line, got)
			}
		}
		for _, line := range test.news {
			if got := read(line); !strings.Contains(got, line) {
				t.Errorf("%s: %q was lost: %s", lang, line, got)
			}
		}
	}
}

func TestHeadlinesOfOtherArticlesAreNoPartOfOne(t *testing.T) {
	for lang, test := range map[string]struct{ text, want string }{
		"en": {
			"Speaker Ana Diaz met Ambassador Jan Holm on Monday.\n\nMORE ABOUT\n\nPresident of Romania elected in a second round\n20:23, 01.07.2025\nParliament of Latvia to sit on 5 June\n\nThe two discussed 14 bills.",
			"Speaker Ana Diaz met Ambassador Jan Holm on Monday. The two discussed 14 bills.",
		},
		"ru": {
			"Спикер Олег Котов встретился с послом Джоном Смитом в понедельник.\n\nНовости по теме\n\nВ Румынии объявили результаты выборов президента\n\nГлавы парламентов встретятся в Риге 5 июня",
			"Спикер Олег Котов встретился с послом Джоном Смитом в понедельник.",
		},
		"ru, a teaser": {
			"Спикер Олег Котов встретился с послом Джоном Смитом в понедельник.\n\nВ Румынии объявили результаты выборов президента. Во второй тур 18 мая проходят… Читать далее",
			"Спикер Олег Котов встретился с послом Джоном Смитом в понедельник.",
		},
		"kk": {
			"Сенат Төрағасы Асқар Омаров елші Ян Хольммен дүйсенбіде кездесті.\n\nОқи отырыңыз:\n\nРумынияда президент сайлауының қорытындысы шықты",
			"Сенат Төрағасы Асқар Омаров елші Ян Хольммен дүйсенбіде кездесті.",
		},
	} {
		t.Run(lang, func(t *testing.T) {
			if got := joined(summary(t, test.text, language.Options{})); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}
