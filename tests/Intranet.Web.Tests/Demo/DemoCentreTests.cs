using Intranet.Domain.Calendar;
using Intranet.Testing.Pages;
using Intranet.Web.Pages.Organisation;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Demo;

/// <summary>The centre's desk and its monthly figures of the demo's twenty cases, counted by hand from the file.</summary>
public sealed class DemoCentreTests(DemoApp app) : IClassFixture<DemoApp>
{
    // In process, ended, merged, confirmed, per cent confirmed of those not merged, average days to acknowledge, to report (main agencies), to end.
    [Theory]
    [InlineData("มกราคม 2569", "1 0 1 0 1 100.0 3.0 29.0 64.0")]
    [InlineData("กุมภาพันธ์ 2569", "1 0 1 0 1 100.0 0.0 3.0 14.0")]
    [InlineData("มีนาคม 2569", "0 0 0 0 0 – – – –")]
    [InlineData("เมษายน 2569", "2 2 0 0 0 0.0 3.0 – –")]
    [InlineData("พฤษภาคม 2569", "6 3 3 0 2 33.3 1.3 16.0 10.0")]
    [InlineData("มิถุนายน 2569", "8 4 3 1 0 0.0 1.0 27.0 1.0")]
    [InlineData("กรกฎาคม 2569", "2 2 0 0 0 0.0 – – –")]
    [InlineData("รวม", "20 11 8 1 4 21.1 1.3 17.8 13.9")]
    public async Task Month_is_counted_as_by_hand(string month, string figures)
    {
        (await FiguresAsync("p006", "months"))[month].ShouldBe(figures);
    }

    [Theory]
    [InlineData("nature", "เรื่องร้องเรียน/ร้องทุกข์", "0 0 0 1 1 0 2 5 6 2 0 0 17")]
    [InlineData("nature", "รวม", "0 0 0 1 1 0 2 6 8 2 0 0 20")]
    [InlineData("channel", "รวม", "0 0 0 1 1 0 2 6 8 2 0 0 20")]
    [InlineData("category", "ที่ดินและที่สาธารณประโยชน์", "0 0 0 1 0 0 1 0 1 0 0 0 3")]
    [InlineData("category", "สาธารณูปโภคและโครงสร้างพื้นฐาน", "0 0 0 0 0 0 0 2 1 0 0 0 3")]
    [InlineData("category", "รวม", "0 0 0 1 1 0 2 6 8 2 0 0 20")]
    [InlineData("lead", "สำนักงานที่ดินจังหวัด", "0 0 0 0 0 0 1 0 0 0 0 0 1")]
    [InlineData("lead", "รวม", "0 0 0 1 1 0 2 5 4 0 0 0 13")]
    public async Task Cases_of_each_kind_are_counted_as_by_hand(string table, string row, string figures)
    {
        (await FiguresAsync("p006", table))[row].ShouldBe(figures);
    }

    // Referred, reported, late, letters, refused, average days to report. Late: four that had letters, and PHO (C07), JUST (C11), MSDHS and POLICE (C18).
    [Theory]
    [InlineData("สำนักงานที่ดินจังหวัด", "2 1 1 3 0 28.0")]
    [InlineData("แขวงทางหลวงชนบท", "1 0 0 0 1 –")]
    [InlineData("รวม", "20 9 8 6 1 17.9")]
    public async Task Agencies_are_counted_as_by_hand(string agency, string figures)
    {
        (await FiguresAsync("p006", "agencies"))[agency].ShouldBe(figures);
    }

    // C03, C11 and C18 are for those who handle what is sensitive: nobody else counts them, nor their categories and agencies.
    [Theory]
    [InlineData("p011")]
    [InlineData("p001")]
    public async Task Whoever_does_not_see_what_is_sensitive_does_not_count_it(string userName)
    {
        (await FiguresAsync(userName, "months"))["รวม"].ShouldStartWith("17 8 8 1 4");
        var categories = await FiguresAsync(userName, "category");
        categories.Keys.ShouldNotContain("ทุจริตและประพฤติมิชอบ");
        categories["รวม"].ShouldEndWith(" 17");
        (await FiguresAsync("p006", "category")).Keys.ShouldContain("ทุจริตและประพฤติมิชอบ");
        (await FiguresAsync(userName, "lead"))["รวม"].ShouldEndWith(" 10");
    }

    [Fact]
    public async Task Workbook_says_what_the_page_says()
    {
        var client = await app.SignInAsync("p006");

        var rows = SheetReader.Read(await client.Http.GetByteArrayAsync(new Uri("/complaints/monthly?handler=Xlsx&year=2569", UriKind.Relative), TestContext.Current.CancellationToken), 100);

        rows[0].Cells.ShouldBe(["ภาพรวมรายเดือน ปีงบประมาณ พ.ศ. 2569"]);
        rows[^1].Cells.Take(6).ShouldBe(["รวม", "20", "11", "8", "1", "4"]);
        rows.Single(r => r.Cells[0] == "พฤษภาคม 2569").Cells.Take(6).ShouldBe(["พฤษภาคม 2569", "6", "3", "3", "0", "2"]);
    }

    [Fact]
    public async Task Year_without_a_case_says_so()
    {
        var client = await app.SignInAsync("p006");

        (await client.GetAsync("/complaints/monthly?year=2566")).Text.ShouldContain("ไม่มีเรื่องที่รับในปีนี้");
        new FiscalYear(2569).Start.ShouldBe(new DateOnly(2025, 10, 1));
    }

    [Theory]
    [InlineData("p011", "New 1, Open 7, Letters 1, Late 2, Raised 1, Reported 3, Refused 0, Waiting 3, AwaitsWord 1")]
    [InlineData("p001", "Late 2, Raised 1, Waiting 3")]
    public async Task Desk_counts_what_there_is_to_do(string userName, string counts)
    {
        var desk = await (await app.SignInAsync(userName)).GetAsync("/complaints/desk");

        string.Join(", ", desk.Document.QuerySelectorAll(".counts a").Select(a => $"{a.GetAttribute("href")![1..]} {a.QuerySelector("b")!.TextContent}")).ShouldBe(counts);
    }

    [Theory]
    [InlineData("Waiting", "Open")]
    [InlineData("Late", "Late")]
    [InlineData("Raised", "Raised")]
    public async Task List_of_referrals_agrees_with_the_desk(string show, string isPartOf)
    {
        var client = await app.SignInAsync("p011");
        var desk = await client.GetAsync("/complaints/desk");

        var list = await client.GetAsync($"/referrals?show={show}");

        list.Rows().Count.ShouldBe(desk.Document.QuerySelectorAll($"section[aria-labelledby={show}] .item").Length);
        (await client.GetAsync($"/referrals?show={isPartOf}")).Rows().Count.ShouldBeGreaterThanOrEqualTo(list.Rows().Count);
    }

    [Fact]
    public async Task Referrals_that_have_ended_are_listed_by_the_last_sent()
    {
        var rows = (await (await app.SignInAsync("p011")).GetAsync("/referrals?show=Ended")).Rows();

        rows.Select(r => r[0].Split(' ')[1]).ShouldBe(["0010/2569", "0007/2569", "0005/2569", "0002/2569", "0002/2569", "0001/2569", "0001/2569"]);
    }

    // Without the name and the totals of the row's head: "รวม" -> "20 11 8 ...".
    private async Task<Dictionary<string, string>> FiguresAsync(string userName, string table)
    {
        var page = await (await app.SignInAsync(userName)).GetAsync("/complaints/monthly");
        var rows = page.Document.QuerySelectorAll($"section[aria-labelledby={table}] tbody tr, section[aria-labelledby={table}] tfoot tr");
        rows.Length.ShouldBeGreaterThan(0, page.Text);
        return rows.ToDictionary(r => Words(r.QuerySelector("th")!.TextContent), r => string.Join(' ', r.QuerySelectorAll("td").Select(d => Words(d.TextContent))), StringComparer.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
