package language_test

import "testing"

// Who those are with whom somebody met without names, told in the next sentence; with whom somebody conversed.
func TestWhoTheDelegationWas(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senate President Ferdinand Villaruz welcomed a group of U.S. legislators. The delegation consisted of Senators Thomas Kirkland and Maria Ortiz.", "Kirkland+Villaruz reception; Ortiz+Villaruz reception"},
		{"Senate President Ferdinand Villaruz welcomed a group of U.S. legislators. The delegation was composed of Senators Thomas Kirkland and Maria Ortiz.", "Kirkland+Villaruz reception; Ortiz+Villaruz reception"},
		{"Senate President Ferdinand Villaruz welcomed a group of U.S. legislators. The American delegation included Senators Thomas Kirkland and Maria Ortiz.", "Kirkland+Villaruz reception; Ortiz+Villaruz reception"},
		{"Senate President Ferdinand Villaruz welcomed a group of U.S. legislators. The delegation comprised Senators Thomas Kirkland and Maria Ortiz.", "Kirkland+Villaruz reception; Ortiz+Villaruz reception"},
		{"Senate President Ferdinand Villaruz welcomed a group of U.S. legislators. The group was made up of Senators Thomas Kirkland and Maria Ortiz.", "Kirkland+Villaruz reception; Ortiz+Villaruz reception"},
		{"Senate President Ferdinand Villaruz welcomed a group of U.S. legislators. They are Senators Thomas Kirkland and Maria Ortiz.", "Kirkland+Villaruz reception; Ortiz+Villaruz reception"},
		{"Senate President Ferdinand Villaruz met a group of lawmakers from Poland. The Polish delegation consists of Senator Jan Nowak and MP Ewa Kowal.", "Kowal+Villaruz meeting; Nowak+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz met a delegation of Polish lawmakers. It was composed of Senator Jan Nowak and MP Ewa Kowal.", "Kowal+Villaruz meeting; Nowak+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz welcomed a group of U.S. legislators in Manila. They were joined by U.S. Ambassador Linda Braith.", "Braith+Villaruz reception"},
		{"Speaker Ann Lee spoke with Mayor Tom Ford in Riga. Her conversation partners included Deputy Mayor Jim Hill and Bishop Karl Sand.", "Ford+Lee meeting; Hill+Lee meeting; Lee+Sand meeting"},
		{"Speaker Ann Lee spoke with Mayor Tom Ford in Riga. Among her conversation partners were Deputy Mayor Jim Hill and Bishop Karl Sand.", "Ford+Lee meeting; Hill+Lee meeting; Lee+Sand meeting"},
		{"Speaker Ann Lee spoke with Mayor Tom Ford in Riga. Her other interlocutors were Deputy Mayor Jim Hill and Bishop Karl Sand.", "Ford+Lee meeting; Hill+Lee meeting; Lee+Sand meeting"},
		{"Speaker Ann Lee spoke with Mayor Tom Ford in Riga. Her discussion partners also included Deputy Mayor Jim Hill and Bishop Karl Sand.", "Ford+Lee meeting; Hill+Lee meeting; Lee+Sand meeting"},
		{"Speaker Ann Lee spoke with Mayor Tom Ford in Riga. His coalition partners include Deputy Mayor Jim Hill and Bishop Karl Sand.", "Ford+Lee meeting"},
		{"Senate President Ferdinand Villaruz met a delegation of Polish lawmakers. It was composed of MP Jan Nowak and MP Ewa Kowal.", "Kowal+Villaruz meeting; Nowak+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz met a delegation of Polish lawmakers. It consisted of Senator Jan Nowak and MP Ewa Kowal.", "Kowal+Villaruz meeting; Nowak+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz met a delegation of Polish lawmakers. The delegation was composed of Senator Jan Nowak and MP Ewa Kowal.", "Kowal+Villaruz meeting; Nowak+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz met a delegation of Polish lawmakers. It included Senator Jan Nowak and MP Ewa Kowal.", "Kowal+Villaruz meeting; Nowak+Villaruz meeting"},
	})
}

// Going over to another house for talks is to have them; leaving for another town for them is not yet.
func TestWentOverForTalks(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senate President Ferdinand Villaruz met U.S. Senators Thomas Kirkland and Maria Ortiz. The lawmakers later called on President Ramon Escudero.", "Escudero+Kirkland meeting; Escudero+Ortiz meeting; Kirkland+Villaruz meeting; Ortiz+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz met U.S. Senators Thomas Kirkland and Maria Ortiz. The lawmakers later paid a courtesy call on President Ramon Escudero.", "Escudero+Kirkland reception; Escudero+Ortiz reception; Kirkland+Villaruz meeting; Ortiz+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz met U.S. Senators Thomas Kirkland and Maria Ortiz. The senators then went to the palace for a courtesy call on President Ramon Escudero.", "Escudero+Kirkland reception; Escudero+Ortiz reception; Kirkland+Villaruz meeting; Ortiz+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz met U.S. Senator Thomas Kirkland. Kirkland then went to the palace for a courtesy call on President Ramon Escudero.", "Escudero+Kirkland reception; Kirkland+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz met U.S. Senator Thomas Kirkland. The senator proceeded to the palace for talks with President Ramon Escudero.", "Escudero+Kirkland meeting; Kirkland+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz met U.S. Senator Thomas Kirkland. The senator will go to the palace for a courtesy call on President Ramon Escudero.", "Kirkland+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz met U.S. Senator Thomas Kirkland. The senator drove to the ministry for a meeting with Minister Ramon Escudero.", "Escudero+Kirkland meeting; Kirkland+Villaruz meeting"},
		{"Senate President Ferdinand Villaruz met U.S. Senator Thomas Kirkland. The senator left for Cebu for a meeting with Governor Ramon Escudero.", "Kirkland+Villaruz meeting"},
		{"Senator Thomas Kirkland arrived in Manila. In his discussion with Minister Ramon Escudero, the senator welcomed the offer.", "Escudero+Kirkland meeting"},
		{"OSCE PA President Pekka Haavikko arrived in Astana. In his discussion with Senator Azhar Nurmanova, the President welcomed the offer to host a conference.", "Haavikko+Nurmanova meeting"},
		{"OSCE PA President Pekka Haavikko met with officials in Bucharest. In his talks with Senator Azhar Nurmanova, Haavikko welcomed Kazakhstan's offer.", "Haavikko+Nurmanova meeting"},
		{"Lord Ranald Dunmore visited the university to see its rector, Indira Mukasheva.", "Dunmore+Mukasheva meeting"},
		{"Lord Ranald Dunmore visited Satbayev University to see its rector, Professor Indira Mukasheva.", "Dunmore+Mukasheva meeting"},
		{"In Almaty, Lord Ranald Dunmore visited Satbayev University to meet its rector, Indira Mukasheva.", "Dunmore+Mukasheva meeting"},
		{"Lord Ranald Dunmore plans to visit Satbayev University to see its rector, Indira Mukasheva.", ""},
	})
}

// Who did the second of two things with somebody, and members who were met rather than came along.
func TestTogetherWithInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"President of the National Assembly of Armenia Vahan Hovsepyan was hosted by the President of the French Senate Bertrand Courcelles in Paris. Afterwards a meeting took place with the members of the friendship group, chaired by Senator Solange Marchetti.", "Courcelles+Hovsepyan meeting; Hovsepyan+Marchetti meeting"},
		{"President of the National Assembly of Armenia Vahan Hovsepyan was received by the President of the French Senate Bertrand Courcelles in Paris. Then a meeting was held with Senator Solange Marchetti.", "Courcelles+Hovsepyan reception; Hovsepyan+Marchetti meeting"},
		{"President of the National Assembly of Armenia Vahan Hovsepyan was received by the President of the French Senate Bertrand Courcelles in Paris. A meeting with the friendship group headed by French Senator Solange Marchetti followed.", "Courcelles+Hovsepyan reception; Hovsepyan+Marchetti meeting"},
		{"President Pekka Haavikko, together with Secretary General Rinaldo Castelvetri, held talks with Senator Hanna Kavalchuk.", "Castelvetri+Kavalchuk meeting; Haavikko+Kavalchuk meeting"},
		{"President Pekka Haavikko, together with Secretary General Rinaldo Castelvetri, exchanged views with Senator Hanna Kavalchuk.", "Castelvetri+Kavalchuk meeting; Haavikko+Kavalchuk meeting"},
		{"Speaker Pekka Haavikko met Minister Ann Hill and, together with Deputy Speaker Rinaldo Castelvetri, received Senator Hanna Kavalchuk.", "Castelvetri+Kavalchuk reception; Haavikko+Hill meeting; Haavikko+Kavalchuk reception"},
		{"Speaker Pekka Haavikko exchanged views with a group of civil society activists led by Hanna Kavalchuk.", "Haavikko+Kavalchuk meeting"},
		{"Speaker Pekka Haavikko exchanged views with a group of civil society representatives led by Hanna Kavalchuk.", "Haavikko+Kavalchuk meeting"},
		{"Speaker Pekka Haavikko talked to a group of farmers led by Hanna Kavalchuk.", "Haavikko+Kavalchuk meeting"},
		{"Armenian Speaker Vahan Hovsepyan arrived in Paris. A meeting was held with the members of the friendship group chaired by Senator Solange Marchetti.", "Hovsepyan+Marchetti meeting"},
		{"Armenian Speaker Vahan Hovsepyan was received by French Senate President Bertrand Courcelles. Among the members of the delegation were MPs Karen Melkumyan and Ara Simonyan.", "Courcelles+Hovsepyan reception; Courcelles+Melkumyan reception; Courcelles+Simonyan reception"},
		{"Speaker Pekka Haavikko met Minister Ann Hill and, together with Deputy Speaker Rinaldo Castelvetri, opened an exhibition.", "Haavikko+Hill meeting"},
		{"Speaker Pekka Haavikko visited a school and, along with Deputy Speaker Rinaldo Castelvetri, met with Mayor Ann Hill.", "Castelvetri+Hill meeting; Haavikko+Hill meeting"},
	})
}
