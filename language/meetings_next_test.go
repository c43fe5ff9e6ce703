package language_test

import "testing"

// What a chain of receptions leaves out: the host, once the visitors follow one another.
func TestWhoCameNextToWhoReceives(t *testing.T) {
	const one = "Speaker Grace Okello received Latvian Speaker Erik Sandvik. "
	const series = "On Tuesday Speaker Grace Okello held a series of meetings. "
	checkMeetings(t, "en", [][2]string{
		{one + "Next came Ambassador Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "Then came the ambassador, Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "The third guest of the day was Turkish deputy Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "The last visitors were Turkish deputies Hakan Demirel and Selim Karaoglu.", "Demirel+Okello reception; Karaoglu+Okello reception; Okello+Sandvik reception"},
		{one + "It was then the turn of Ambassador Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "Ambassador Hakan Demirel was next to be received.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "In another meeting, Ambassador Hakan Demirel spoke of roads.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{one + "With Ambassador Hakan Demirel the talk was about roads.", "Demirel+Okello meeting; Okello+Sandvik reception"},
		{series + "The first to be received was Latvian Speaker Erik Sandvik.", "Okello+Sandvik meeting"},
		{series + "With Latvian Speaker Erik Sandvik the conversation turned on roads.", "Okello+Sandvik meeting"},
		{"Speaker Grace Okello held separate meetings with heads of delegations. They were Latvian Speaker Erik Sandvik and Turkish Speaker Hakan Demirel.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{one + "The first to speak was Senator Anna Novak.", "Okello+Sandvik reception"},
		{one + "The next guest will be Ambassador Hakan Demirel.", "Okello+Sandvik reception"},
		{one + "The next guest was to have been Ambassador Hakan Demirel.", "Okello+Sandvik reception"},
		{one + "Next came a vote on the bill of Senator Anna Novak.", "Okello+Sandvik reception"},
		{one + "Senator Anna Novak was the first to call for a vote.", "Okello+Sandvik reception"},
		{one + "In another meeting, the committee of Senator Anna Novak passed the bill.", "Okello+Sandvik reception"},
		{"Senator Grace Okello spoke in the debate. The next guest was Senator Anna Novak.", ""},
	})
}

func TestThoseMetAreToldByAPluralInFront(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Minister Grace Okello received the authors of the bill, Senators Erik Sandvik and Hakan Demirel.", "Demirel+Okello reception; Okello+Sandvik reception"},
		{"Minister Grace Okello met the authors of the bill on Monday, and Senators Erik Sandvik and Hakan Demirel spoke in the debate.", ""},
		{"Senators Erik Sandvik and Hakan Demirel are visiting the north. Governor Grace Okello met the deputies at the airport.", "Demirel+Okello meeting; Okello+Sandvik meeting"},
		{"Senators Erik Sandvik and Hakan Demirel are visiting the north. Governor Grace Okello was greeted by the deputies with applause.", ""},
		{"Speaker Grace Okello received Latvian Speaker Erik Sandvik. Senators Anna Novak and Selim Karaoglu were also present on the occasion.", "Karaoglu+Sandvik reception; Novak+Sandvik reception; Okello+Sandvik reception"},
	})
}

func TestWhoCameNextInRussianAndKazakh(t *testing.T) {
	const ru = "Спикер Сената Марек Новак принял спикера Сейма Латвии Яниса Озолса. "
	checkMeetings(t, "ru", [][2]string{
		{ru + "Следующим был посол Венгрии Павел Карелин.", "Карелин+Новак reception; Новак+Озолс reception"},
		{ru + "Вторым гостем стал посол Венгрии Павел Карелин.", "Карелин+Новак reception; Новак+Озолс reception"},
		{ru + "Следом пришёл посол Венгрии Павел Карелин.", "Карелин+Новак reception; Новак+Озолс reception"},
		{ru + "Затем настала очередь посла Венгрии Павла Карелина.", "Карелин+Новак reception; Новак+Озолс reception"},
		{ru + "На другой встрече посол Венгрии Павел Карелин говорил о дорогах.", "Карелин+Новак reception; Новак+Озолс reception"},
		{ru + "С послом Венгрии Павлом Карелиным речь шла о дорогах.", "Карелин+Новак reception; Новак+Озолс reception"},
		{ru + "Сенатор Анна Лиепа рассказала гостю о дорогах.", "Лиепа+Озолс reception; Новак+Озолс reception"},
		{ru + "Сенатора Анны Лиепы на встрече не было.", "Новак+Озолс reception"},
		{ru + "Первым слово взял посол Венгрии Павел Карелин.", "Новак+Озолс reception"},
		{ru + "Следующим оратором был депутат Павел Карелин.", "Новак+Озолс reception"},
		{"Спикер Сената Марек Новак провёл отдельные встречи с главами делегаций. Это были спикер Сейма Латвии Янис Озолс и депутат Павел Карелин.", "Карелин+Новак meeting; Новак+Озолс meeting"},
		{"Сенатор Марек Новак прибыл в Ригу вместе с сенаторами Анной Лиепой и Павлом Карелиным. Во вторник их принял спикер Янис Озолс.", "Карелин+Озолс reception; Лиепа+Озолс reception; Новак+Озолс reception"},
	})
	const kk = "Сенат Төрағасы Марек Новак Латвия Сеймінің спикері Янис Озолсты қабылдады. "
	checkMeetings(t, "kk", [][2]string{
		{kk + "Келесі қонақ Венгрия елшісі Павел Карелин болды.", "Карелин+Новак reception; Новак+Озолс reception"},
		{kk + "Екінші болып Венгрия елшісі Павел Карелин қабылданды.", "Карелин+Новак reception; Новак+Озолс reception"},
		{kk + "Одан кейін Венгрия елшісі Павел Карелин келді.", "Карелин+Новак reception; Новак+Озолс reception"},
		{kk + "Сенатор Анна Лиепа қонаққа жол туралы айтып берді.", "Лиепа+Озолс reception; Новак+Озолс reception"},
		{kk + "Одан кейін депутат Павел Карелин сөз сөйледі.", "Новак+Озолс reception"},
		{"Сенатор Марек Новак сенаторлар Анна Лиепа мен Павел Карелинмен бірге Ригаға барды. Сейсенбіде оларды спикер Янис Озолс қабылдады.", "Карелин+Озолс reception; Лиепа+Озолс reception; Новак+Озолс reception"},
	})
}

func TestTheyAreAllWhoCameTogether(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senator Grace Okello arrived in Riga together with Senators Anna Novak and Hakan Demirel. On Tuesday Speaker Erik Sandvik received them.", "Demirel+Sandvik reception; Novak+Sandvik reception; Okello+Sandvik reception"},
		{"Senator Grace Okello went to the north along with Senator Anna Novak. On Tuesday they met Governor Erik Sandvik.", "Novak+Sandvik meeting; Okello+Sandvik meeting"},
		{"Senators Anna Novak and Hakan Demirel arrived in Riga. Speaker Erik Sandvik met with them.", "Demirel+Sandvik meeting; Novak+Sandvik meeting"},
	})
}

// Whose side those were on of whom the text only says that they were at the talks too.
func TestWhoseSideThoseWereOnWhoWereThereToo(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senate Speaker Yerzhan Qalybekov met the President of the Parliamentary Assembly, Nana Beridze, in Vienna. The Assembly's Secretary General, Hugo Martin, attended the meeting.", "Beridze+Qalybekov meeting; Martin+Qalybekov meeting"},
		{"Azerbaijan's Speaker Elchin Mammadov met Latvian Speaker Erik Sandvik in Baku. They were joined by Turkish Speaker Hakan Demirel.", "Demirel+Mammadov meeting; Demirel+Sandvik meeting; Mammadov+Sandvik meeting"},
		{"Azerbaijan's Speaker Elchin Mammadov met Latvian Speaker Erik Sandvik in Baku. The Secretary General of the Assembly, Hakan Demirel, was also present.", "Demirel+Mammadov meeting; Demirel+Sandvik meeting; Mammadov+Sandvik meeting"},
		{"Senate Speaker Yerzhan Qalybekov received Latvian Speaker Erik Sandvik. Among those present were Senator Dana Omarova and Latvian Ambassador Janis Ozols.", "Omarova+Ozols reception; Omarova+Sandvik reception; Ozols+Qalybekov reception; Qalybekov+Sandvik reception"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Депутат Мажилиса Павел Карелин встретился с акимом области Тимуром Ниязовым. Во встрече участвовал заместитель акима Айдар Омаров.", "Карелин+Ниязов meeting; Карелин+Омаров meeting"},
		{"Депутат Мажилиса Павел Карелин встретился с акимом области Тимуром Ниязовым. Во встрече участвовала депутат Анна Лиепа.", "Карелин+Ниязов meeting; Лиепа+Ниязов meeting"},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Мәжіліс депутаты Марек Новак облыс әкімі Тимур Ниязовпен кездесті. Кездесуге облыстық білім басқармасының басшысы Айдар Омаров қатысты.", "Ниязов+Новак meeting; Новак+Омаров meeting"},
	})
}
