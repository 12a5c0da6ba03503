using System.Net;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Intranet.Testing;
using Intranet.Web.Pages.Organisation;
using Intranet.Web.Tests.Complaints;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Privacy;

/// <summary>What the data protection officer reads of who read personal data.</summary>
public sealed class AccessLogTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Page = "/privacy/access";

    [Fact]
    public async Task Log_says_who_read_what_of_which_case_and_why_and_not_the_value()
    {
        var scene = await RetentionScene.SetAsync(app);
        var known = await scene.Cases.RegisterAsync("เรื่องที่เจ้าหน้าที่คุ้มครองข้อมูลไม่เห็น");
        await app.SendAsync(new RevealIdentity(known.Id, IdentityField.Phone, "โทรแจ้งผลการตรวจสอบ"), scene.Cases.Officer.Id);
        var guardian = await app.SignInAsync(scene.Guardian.UserName);

        var log = (await guardian.GetAsync(Page)).Text;

        foreach (var said in new[] { known.Number, "หมายเลขโทรศัพท์", "โทรแจ้งผลการตรวจสอบ", scene.Cases.Officer.NameTh }) log.ShouldContain(said);
        foreach (var unsaid in new[] { "080-000-0199", "ปกปิดนาม", "เรื่องที่เจ้าหน้าที่คุ้มครองข้อมูลไม่เห็น" }) log.ShouldNotContain(unsaid);
        (await guardian.GetAsync($"/complaints/{known.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await guardian.GetAsync("/complaints")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await app.SignInAsync(scene.Cases.Supervisor.UserName)).GetAsync(Page)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_is_kept_from_a_case_reads_nothing_of_it_here_either()
    {
        var scene = await RetentionScene.SetAsync(app);
        var accused = await RetentionScene.GuardianAsync(app);
        var id = (await scene.Cases.RegisterAsync(scene.Cases.Entry() with { Accused = new AccusedParty(null, null, [accused.Id]) })).Id;
        const string reason = "เหตุผลของเรื่องที่ถูกกัน";
        await app.SendAsync(new RevealIdentity(id, IdentityField.Name, reason), scene.Cases.Officer.Id);
        await scene.EndAsync(id);
        await app.SendAsync(new HoldCase(id, reason), scene.Guardian.Id);
        var (number, sees, kept) = ((await app.CaseAsync(id)).Number, await app.SignInAsync(scene.Guardian.UserName), await app.SignInAsync(accused.UserName));
        var query = $"number={number.Sequence}/{number.Year}";
        app.Clock.Set(app.Clock.Now.AddMonths(22));

        foreach (var page in new[] { $"{Page}?{query}", $"{Page}?handler=Xlsx&{query}", $"/privacy/holds?{query}", $"/privacy/cases/{id}/hold", "/privacy/due", "/privacy/holds" })
        {
            var (one, other) = (await sees.GetAsync(page), await kept.GetAsync(page));
            if (page.StartsWith("/privacy/cases", StringComparison.Ordinal)) (one.Status, other.Status).ShouldBe((HttpStatusCode.OK, HttpStatusCode.NotFound));
            other.Text.ShouldNotContain(reason, Case.Sensitive, page);
            other.Document.QuerySelectorAll($"a[href='/privacy/cases/{id}/hold']").ShouldBeEmpty(page);
        }

        (await sees.GetAsync(Page)).Text.ShouldContain(reason);
        await Should.ThrowAsync<RecordNotFound>(() => app.SendAsync(new ReleaseCase(id, "x"), accused.Id));
        await app.SendAsync(new ReleaseCase(id, "สิ้นสุด"), scene.Guardian.Id);
        scene.Later(months: 2);
        await scene.RunAsync();
        (await sees.GetAsync($"/privacy/removals?{query}")).Text.ShouldContain(number.Text);
        (await kept.GetAsync($"/privacy/removals?{query}")).Text.ShouldNotContain(number.Text);
    }

    [Fact]
    public async Task Opening_a_paper_of_a_case_is_kept()
    {
        var scene = await RetentionScene.SetAsync(app);
        var paper = await app.UploadAsync(Files.Papers.Pdf(), "คำร้อง.pdf", scene.Cases.Officer.Id);
        var id = (await app.SendAsync(new RegisterComplaint(scene.Cases.Centre.Id, scene.Cases.Entry(), ComplaintScene.Complainant, [paper]), scene.Cases.Officer.Id)).Id;
        var attachment = await app.QueryAsync(db => db.Set<FileAttachment>().Where(a => a.RecordType == "Complaint" && a.RecordId == id).Select(a => a.Id).SingleAsync());

        (await (await app.SignInAsync(scene.Cases.Supervisor.UserName)).GetAsync($"/files/{attachment}")).Status.ShouldBe(HttpStatusCode.OK);
        (await (await app.SignInAsync(scene.Guardian.UserName)).GetAsync($"/files/{attachment}")).Status.ShouldBe(HttpStatusCode.NotFound);

        (await ReadingsAsync(id)).ShouldBe([(CaseReadingKind.Paper, scene.Cases.Supervisor.Id)]);
    }

    [Fact]
    public async Task Being_told_which_cases_a_telephone_number_brought_is_kept()
    {
        var scene = await RetentionScene.SetAsync(app);
        var id = (await scene.Cases.RegisterAsync()).Id;

        await (await app.SignInAsync(scene.Cases.Officer.UserName)).PostFormAsync("/complaints/new", scene.Cases.Form(("Input.Title", "เรื่องอื่น")), "ลงทะเบียนรับเรื่อง");

        (await ReadingsAsync(id)).ShouldBe([(CaseReadingKind.TelephoneMatch, scene.Cases.Officer.Id)]);
    }

    [Fact]
    public async Task Log_is_filtered_by_day_reader_and_number_and_turned_page_by_page_over_both_its_tables()
    {
        var scene = await RetentionScene.SetAsync(app);
        app.Clock.Advance(TimeSpan.FromDays(40));
        var (first, colleague) = (app.Clock.Today, await app.Build.InCentreAsync(scene.Cases.Centre));
        var number = await scene.Cases.RegisterAsync();
        for (var i = 0; i < 30; i++)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            await app.SendAsync(new RevealIdentity(number.Id, IdentityField.Name, $"ครั้งที่ {i}"), colleague.Id);
        }

        await app.QueryAsync(db =>
        {
            for (var i = 0; i < 30; i++) db.Add(new CaseReading(number.Id, CaseReadingKind.Paper, null, colleague.Id, app.Clock.Now.AddSeconds(-7 * i)));
            return db.SaveChangesAsync();
        });
        var guardian = await app.SignInAsync(scene.Guardian.UserName);
        var query = $"?from={ThaiDate.Iso(first)}&reader={Uri.EscapeDataString(colleague.NameTh)}&number={Uri.EscapeDataString(number.Number)}";

        var page = await guardian.GetAsync(Page + query);
        var rows = RowsOf(page);
        rows.Count.ShouldBe(50);
        rows.AddRange(RowsOf(await guardian.GetAsync(page.Link("รายการถัดไป"))));

        rows.Count.ShouldBe(60);
        rows.Count(r => r.Contains("ครั้งที่", StringComparison.Ordinal)).ShouldBe(30);
        RowsOf(await guardian.GetAsync($"{Page}?from={ThaiDate.Iso(first)}&to={ThaiDate.Iso(first.AddDays(-1))}")).ShouldBeEmpty();
        RowsOf(await guardian.GetAsync($"{Page}?number=9999/2569")).ShouldBeEmpty();
        (await guardian.GetAsync($"{Page}?number=อะไรก็ได้")).Errors.ShouldNotBeEmpty();
        SheetReader.Read(await guardian.Http.GetByteArrayAsync(new Uri($"{Page}{query}&handler=Xlsx", UriKind.Relative), TestContext.Current.CancellationToken), 100)
            .Count.ShouldBe(62, "a title and the heads above them");

        static List<string> RowsOf(Intranet.Testing.Pages.Page page) => [.. page.Document.QuerySelectorAll("tbody tr").Select(r => r.TextContent)];
    }

    private async Task<List<(CaseReadingKind, long?)>> ReadingsAsync(long id) =>
        (await app.QueryAsync(db => db.Set<CaseReading>().AsNoTracking().Where(r => r.ComplaintId == id).ToListAsync())).ConvertAll(r => (r.Kind, r.PersonId));
}
