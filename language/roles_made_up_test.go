package language_test

import "testing"

func TestEnglishOfficesAreNotMadeUp(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a deputy of a country told by the possessive": {
			"Uganda’s Deputy Speaker Thomas Tayebwa met Ambassador of France Jean Moreau in Kampala on Monday.",
			[]string{"Thomas Tayebwa | Deputy Speaker of Uganda’s parliament", "Jean Moreau | Ambassador of France"},
		},
		"a first deputy": {
			"Somalia's First Deputy Speaker Amina Warsame met senators on Monday.",
			[]string{"Amina Warsame | First Deputy Speaker of Somalia's parliament"},
		},
		"a country that begins as a word of respect does": {
			"Sri Lankan Prime Minister Karu Jayasuriya said on Monday that the motion had passed in the parliament.",
			[]string{"Karu Jayasuriya | Sri Lankan Prime Minister"},
		},
		"who heads the office of the holder of an office": {
			"Head of the Office of the President of Ukraine Andrii Yermak met with Rada Speaker Ruslan Stefanchuk.",
			[]string{"Andrii Yermak | head of the Office of the President of Ukraine", "Ruslan Stefanchuk | Rada Speaker"},
		},
		"his deputy": {
			"Deputy Head of the Secretariat of the Speaker of the Senate Dan Levi met with senators on Monday.",
			[]string{"Dan Levi | Deputy Head of the Secretariat of the Speaker of the Senate"},
		},
		"who speaks for him": {
			"Spokesman for the Speaker of the Knesset Dan Levi said on Monday that the vote was off.",
			[]string{"Dan Levi | spokesman for the Speaker of the Knesset"},
		},
		"who assists him": {
			"Assistant to the Speaker of the Senate Dan Levi said on Monday that the vote was off.",
			[]string{"Dan Levi | Assistant to the Speaker of the Senate"},
		},
		"his wife": {
			"The wife of the Speaker of the Senate Anna Kask opened a school on Monday.",
			[]string{"Anna Kask | wife of the Speaker of the Senate"},
		},
		"a title right in front of a name is that person's": {
			"An adviser to President John Smith spoke to the senators on Monday.",
			[]string{"John Smith | President"},
		},
		"for which place an envoy is": {
			"The senators met President Petro Lysenko, presidential envoy for Crimea Mustafa Selim, and mayor Ivan Bondar.",
			[]string{"Petro Lysenko | President", "Mustafa Selim | presidential envoy for Crimea", "Ivan Bondar | mayor"},
		},
		"whom somebody leads where": {
			"Senator Leo Marsh is leading an Indian Parliamentary Delegation to G20 Parliamentary Speakers' Summit being organized in Rome from October 7.",
			[]string{"Leo Marsh | head of the Indian Parliamentary Delegation to G20 Parliamentary Speakers' Summit, Senator"},
		},
		"a delegation at the head of a sentence behind a mark": {
			"Riga, Jul 23 (BNS) A delegation led by Tulia Ackson met senators on Tuesday.",
			[]string{"Tulia Ackson | head of the delegation"},
		},
	})
}

func TestRussianOfficesEndWhereTheyEnd(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"how long somebody holds it": {
			"Линдси Хойл пробудет на посту главы британского парламента всего два дня.",
			[]string{"Линдси Хойл | глава британского парламента"},
		},
		"whose side somebody is of": {
			"Депутаты утвердили на посты вице-спикеров единоросса Александра Жукова и коммуниста Ивана Мельникова.",
			[]string{"Александр Жуков | единоросс", "Иван Мельников | коммунист"},
		},
	})
}

func TestKazakhOfficesKeepTheirLeftHalf(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a former deputy": {
			"Сенат төрағасының бұрынғы орынбасары Болат Серіков сөз сөйледі.",
			[]string{"Болат Серіков | Сенат төрағасының бұрынғы орынбасары"},
		},
		"a former first deputy": {
			"Облыс әкімінің бұрынғы бірінші орынбасары Болат Серіков сөз сөйледі.",
			[]string{"Болат Серіков | Облыс әкімінің бұрынғы бірінші орынбасары"},
		},
		"who introduces a deputy": {
			"Сенат төрағасы жаңа орынбасары Болат Серіковті таныстырды.",
			[]string{"Болат Серіков | жаңа орынбасары"},
		},
		"affairs of a region": {
			"Облыстың жер қатынастары басқармасының басшысы Болат Серіков сөз сөйледі.",
			[]string{"Болат Серіков | Облыстың жер қатынастары басқармасының басшысы"},
		},
		"affairs of a faith": {
			"Ватиканның Ислам істері бюросының бұрынғы басшысы Халед Акаше келді.",
			[]string{"Халед Акаше | Ватиканның Ислам істері бюросының бұрынғы басшысы"},
		},
		"states that have an assembly": {
			"Түркі тілдес елдер Парламенттік Ассамблеясының Бас хатшысы Алтынбек Сапаров келді.",
			[]string{"Алтынбек Сапаров | Түркі тілдес елдер Парламенттік Ассамблеясының Бас хатшысы"},
		},
		"states that do something": {
			"Бұл елдер Сенат төрағасы Асқар Омаровты шақырды.",
			[]string{"Асқар Омаров | Сенат төрағасы"},
		},
		"several fields": {
			"Тұрғын үй-коммуналдық шаруашылық, жолаушылар көлігі және автомобиль жолдары бөлімінің басшысы Болат Серіков сөз сөйледі.",
			[]string{"Болат Серіков | Тұрғын үй-коммуналдық шаруашылық, жолаушылар көлігі және автомобиль жолдары бөлімінің басшысы"},
		},
		"who asks is no part of the office": {
			"Журналистер министр Асқар Омаровқа сауал қойды.",
			[]string{"Асқар Омаров | министр"},
		},
		"a union of those": {
			"Журналистер одағының төрағасы Болат Серіков келді.",
			[]string{"Болат Серіков | Журналистер одағының төрағасы"},
		},
		"a party of those": {
			"Халық коммунистері фракциясының мүшесі Болат Серіков келді.",
			[]string{"Болат Серіков | Халық коммунистері фракциясының мүшесі"},
		},
	})
}
