using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Web.Pages.Organisation;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>The register's filters stand in its address, hold for every page of it, and for what is saved of it.</summary>
public sealed class RegisterFilterTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Wanted = "ถนนชำรุดหน้าโรงเรียน";
    private const string Other = "ขอคำปรึกษาเรื่องมรดก";

    [Theory]
    [InlineData("nature=Advice", Other)]
    [InlineData("nature=Complaint", Wanted)]
    [InlineData("channel=Website", Wanted)]
    [InlineData("status=Screening", Wanted)]
    [InlineData("status=Registered", Other)]
    [InlineData("show=New", Other)]
    [InlineData("officer={officer}", Wanted)]
    [InlineData("category={below}", Wanted)]
    [InlineData("category={above}", Wanted)]
    [InlineData("district={district}", Wanted)]
    [InlineData("q=มรดก&nature=Advice", Other)]
    [InlineData("q=โรงเรียน&channel=Website&officer={officer}&category={above}&district={district}&status=Screening", Wanted)]
    public async Task Filter_shows_what_it_says_and_stays_on_the_form(string filter, string title)
    {
        var scene = await SceneAsync();
        var client = await app.SignInAsync(scene.Cases.Officer.UserName);
        var address = $"/complaints?{scene.Fill(filter)}";

        var page = await client.GetAsync(address);

        page.Rows().ShouldHaveSingleItem()[1].ShouldStartWith(title);
        var again = await client.SubmitAsync(page, new Dictionary<string, string>(StringComparer.Ordinal), "ค้นหา");
        again.Rows().ShouldHaveSingleItem()[1].ShouldStartWith(title);
        page.Link("ล้างตัวกรอง").ShouldBe("/complaints");
    }

    [Fact]
    public async Task Cases_of_another_year_are_shown_when_it_is_asked_for_and_found_by_words_and_by_what_is_to_be_done()
    {
        var scene = await ComplaintScene.SetAsync(app);
        await scene.RegisterAsync("เรื่องของปี 2569");
        var now = app.Clock.Now;
        app.Clock.Set(Bangkok.Instant(new DateOnly(2026, 10, 2), new TimeOnly(9, 0)));
        await scene.RegisterAsync("เรื่องของปี 2570");
        var client = await app.SignInAsync(scene.Officer.UserName);

        (await client.GetAsync("/complaints")).Rows().ShouldHaveSingleItem()[1].ShouldStartWith("เรื่องของปี 2570");
        (await client.GetAsync("/complaints?year=2569")).Rows().ShouldHaveSingleItem()[1].ShouldStartWith("เรื่องของปี 2569");
        (await client.GetAsync("/complaints?q=เรื่องของปี")).Rows().Count.ShouldBe(2);
        (await client.GetAsync("/complaints?q=เรื่องของปี&year=2570")).Rows().Count.ShouldBe(1);
        (await client.GetAsync("/complaints?show=New")).Rows().Count.ShouldBe(2);
        app.Clock.Set(now);
    }

    [Fact]
    public async Task Pages_of_a_filtered_list_follow_each_other()
    {
        var scene = await ComplaintScene.SetAsync(app);
        for (var i = 0; i < 31; i++) await scene.RegisterAsync(scene.Entry($"เรื่องที่ {i}") with { Channel = IntakeChannel.Box });
        await scene.RegisterAsync();
        var client = await app.SignInAsync(scene.Officer.UserName);

        var first = await client.GetAsync("/complaints?channel=Box&show=New");
        var second = await client.GetAsync(first.Link("เรื่องก่อนหน้านี้"));

        first.Rows().Count.ShouldBe(30);
        second.Rows().ShouldHaveSingleItem()[1].ShouldStartWith("เรื่องที่ 0");
    }

    [Fact]
    public async Task What_is_saved_of_a_list_is_what_the_filter_shows_with_no_word_of_the_complainant_or_of_the_accused()
    {
        var (scene, roads) = (await SceneAsync(), await app.Build.AgencyAsync());
        await app.PutUpAsync(scene.Wanted, scene.Cases.Officer, CaseSteps.Plan(roads));
        await app.OrderAsync(scene.Wanted, scene.Cases.Supervisor);
        var client = await app.SignInAsync(scene.Cases.Officer.UserName);
        var page = await client.GetAsync("/complaints?channel=Website");

        var rows = await SavedAsync(client, page.Link("บันทึกรายการนี้เป็น Excel"));

        rows.Count(r => r.Contains("ดธ.ธว 0001/2569")).ShouldBe(1);
        var row = rows.Single(r => r.Contains(Wanted));
        row.ShouldContain(roads.NameTh);
        row.ShouldContain("เว็บไซต์จังหวัด");
        row[1].ShouldBe("46213", "10 July 2026, as spreadsheets count days");
        var everything = string.Join(' ', rows.SelectMany(r => r));
        everything.ShouldNotContain(Other);
        foreach (var sealedWord in new[] { "ดอกไม้", "080-000-0199", "12 หมู่ 3", "ผู้รับเหมาชื่อดัง" }) everything.ShouldNotContain(sealedWord);
    }

    [Fact]
    public async Task Saved_list_has_no_case_that_is_not_seen_and_no_title_of_what_is_guarded()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var accused = await app.Build.InCentreAsync(scene.Centre);
        await scene.RegisterAsync(scene.Entry("เรื่องที่ถูกกัน") with { Accused = new AccusedParty("นิติกร", null, [accused.Id]) });
        await scene.RegisterAsync(scene.Entry("เด็กถูกทำร้าย") with { IsRestricted = true }, scene.Supervisor);

        var ofAccused = await SavedAsync(await app.SignInAsync(accused.UserName), "/complaints?handler=Xlsx");
        var ofHead = await SavedAsync(await app.SignInAsync(scene.Supervisor.UserName), "/complaints?handler=Xlsx");

        string.Join(' ', ofAccused.SelectMany(r => r)).ShouldNotContain("ดธ.ธว");
        ofHead.Count(r => r[0].StartsWith("ดธ.ธว", StringComparison.Ordinal)).ShouldBe(2);
        ofHead.ShouldContain(r => r.Contains("เรื่องลับหรือเรื่องอ่อนไหว"));
        string.Join(' ', ofHead.SelectMany(r => r)).ShouldNotContain("เด็กถูกทำร้าย");
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> SavedAsync(PageClient client, string address) =>
        [.. SheetReader.Read(await client.Http.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken), 100).Select(r => r.Cells)];

    // One case of a website about a road, taken up; one of advice, which nobody has taken up.
    private async Task<FilterScene> SceneAsync()
    {
        var cases = await ComplaintScene.SetAsync(app);
        var above = await app.QueryAsync(db => db.Set<ComplaintCategory>().SingleAsync(c => c.Code == "UTIL"));
        var code = $"ROAD{above.Id}";
        var below = await app.QueryAsync(db => db.Set<ComplaintCategory>().Where(c => c.Code == code).Select(c => (long?)c.Id).SingleOrDefaultAsync())
            ?? await app.SendAsync(new AddCategory(code, above.Id, new CategoryTerms("ถนน", "Roads", 15, 1)), cases.Supervisor.Id);
        await app.SendAsync(new EnterDistricts([new DistrictEntry("9950", "ผาม่าน", "Pha Man", [])]), Actor.System("test"));
        var district = await app.QueryAsync(db => db.Set<District>().Where(d => d.Code == "9950").Select(d => d.Id).SingleAsync());
        var wanted = (await cases.RegisterAsync(cases.Entry(Wanted) with
        {
            Channel = IntakeChannel.Website, CategoryId = below, Place = new CasePlace(district, null, null), Accused = AccusedParty.Nobody with { Words = "ผู้รับเหมาชื่อดัง" },
        })).Id;
        await app.SendAsync(new TakeUpComplaint(wanted, (await app.CaseAsync(wanted)).Revision), cases.Officer.Id);
        await cases.RegisterAsync(cases.Entry(Other) with { Nature = CaseNature.Advice });
        return new FilterScene(cases, wanted, above.Id, below, district);
    }

    private sealed record FilterScene(ComplaintScene Cases, long Wanted, long Above, long Below, long District)
    {
        public string Fill(string filter) => filter
            .Replace("{officer}", Text(Cases.Officer.Id), StringComparison.Ordinal)
            .Replace("{above}", Text(Above), StringComparison.Ordinal)
            .Replace("{below}", Text(Below), StringComparison.Ordinal)
            .Replace("{district}", Text(District), StringComparison.Ordinal);

        private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
    }
}
