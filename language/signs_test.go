package language_test

import (
	"fmt"
	"testing"

	"minber/digest"
	"minber/language"
)

func TestSignsX(t *testing.T) {
	r := language.New(realPacks(t), language.Options{})
	for _, a := range []digest.Article{
		{Date: "2026-11-18", Title: "Lawmakers back three-year budget in first reading", Text: "ASTANA – The Kurultai approved the draft law on the national budget for 2027–2029 in first reading on Wednesday.\n\nFinance Minister Yerbolat Kassenov told the plenary session that spending next year would come to 31.4 trillion tenge and that the deficit would stay within 2.5 percent of gross domestic product. Twenty-five of 1,200 people. Forty percent of water. Budapest and the Danube, before the second reading."},
		{Date: "2026-11-18", Text: "АСТАНА. 18 қараша. Құжатты қаржы министрі Ерболат Қасенов таныстырды. Оның айтуынша, 2027 жылы бюджет шығысы 31,4 трлн теңгені құрайды, тапшылық ішкі жалпы өнімнің 2,5 пайызынан аспайды. Судың қырық пайызы. Он төрт ұсыным. Венгрияда, Будапештте. Екінші оқылымда 22 мың педагог. Екі жүз отыз бес адам."},
		{Date: "2026-11-18", Text: "АСТАНА. 18 ноября. Депутаты приняли во втором чтении закон. Сорок процентов воды, двадцать пять тысяч человек, 1 000 тенге, сто двадцать три школы. В Будапеште прошли переговоры с Венгрией о бюджете и налогах."},
	} {
		u, err := r.Understand(t.Context(), a)
		fmt.Println(u.Lang, err, u.Signs)
		for _, f := range u.Figures {
			fmt.Printf("%v %s %q\n", f.Value, f.Unit, a.Text[f.At.Start:f.At.End])
		}
	}
}
