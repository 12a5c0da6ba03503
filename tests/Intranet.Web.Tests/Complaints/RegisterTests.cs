using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Web.Pages.Complaints;
using Intranet.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>The register: numbers without gaps, and cases that are found by those who may see them.</summary>
public sealed class RegisterTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Numbers_have_no_gap_and_no_double_when_many_register_at_once_and_some_are_refused()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var refused = scene.Entry() with { Place = new CasePlace(987654321, null, null) };

        var numbers = new List<int>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 40), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (index, _) =>
        {
            if (index % 4 == 3) await Should.ThrowAsync<RuleBroken>(() => scene.RegisterAsync(refused));
            else await scene.RegisterAsync();
        });

        numbers.AddRange(await app.QueryAsync(db => db.Set<Complaint>().Where(c => c.CentreId == scene.Centre.Id).OrderBy(c => c.Sequence).Select(c => c.Sequence).ToListAsync()));
        numbers.ShouldBe(Enumerable.Range(1, 30));
    }

    [Fact]
    public async Task Each_calendar_year_and_each_centre_begins_with_one()
    {
        var (scene, other) = (await ComplaintScene.SetAsync(app), await ComplaintScene.SetAsync(app));
        (await scene.RegisterAsync()).Number.ShouldBe("ดธ.ธว 0001/2569");
        (await scene.RegisterAsync()).Number.ShouldBe("ดธ.ธว 0002/2569");
        (await other.RegisterAsync()).Number.ShouldBe("ดธ.ธว 0001/2569");

        var now = app.Clock.Now;
        app.Clock.Set(Bangkok.Instant(new DateOnly(2027, 1, 1), new TimeOnly(9, 0)));
        (await scene.RegisterAsync()).Number.ShouldBe("ดธ.ธว 0001/2570");
        app.Clock.Set(now);
    }

    [Fact]
    public async Task Same_form_posted_twice_registers_once()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var command = new RegisterComplaint(scene.Centre.Id, scene.Entry(), ComplaintScene.Complainant, [], OperationId.New());

        var first = await app.SendAsync(command, scene.Officer.Id);

        (await app.SendAsync(command, scene.Officer.Id)).ShouldBe(first);
        (await app.QueryAsync(db => db.Set<Complaint>().CountAsync(c => c.CentreId == scene.Centre.Id))).ShouldBe(1);
    }

    [Theory]
    [InlineData("ประปา ไหล")]
    [InlineData("๐๐๐๑/๒๕๖๙")]
    [InlineData("ดธ.ธว 0001/2569")]
    [InlineData("TF-8841")]
    [InlineData("บ้านหนองบัว")]
    public async Task Case_is_found_by_words_of_its_title_number_reference_or_place(string sought)
    {
        var scene = await ComplaintScene.SetAsync(app);
        await scene.RegisterAsync(scene.Entry("น้ำประปาไหลอ่อน") with { ExternalReference = "TF-8841", Place = new CasePlace(null, null, "บ้านหนองบัว หมู่ 4") });
        await scene.RegisterAsync("ถนนชำรุด");

        (await ListAsync(scene, sought)).Rows.ShouldHaveSingleItem().Title.ShouldBe("น้ำประปาไหลอ่อน");
    }

    [Fact]
    public async Task Case_is_found_by_the_code_on_its_receipt_in_any_year()
    {
        var scene = await ComplaintScene.SetAsync(app);
        var id = (await scene.RegisterAsync()).Id;
        var code = await app.QueryAsync(db => db.Set<Complaint>().Where(c => c.Id == id).Select(c => c.TrackingCode).SingleAsync());

        var found = await app.SendAsync(new ListComplaints(new CaseFilter(code), After: null), scene.Officer.Id);

        found.Rows.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_leaving_out_or_repeating_any()
    {
        var scene = await ComplaintScene.SetAsync(app);
        for (var i = 0; i < 35; i++) await scene.RegisterAsync();

        var first = await app.SendAsync(new ListComplaints(new CaseFilter(null, FiscalYear.Of(app.Clock.Today)), After: null), scene.Officer.Id);
        var second = await app.SendAsync(new ListComplaints(new CaseFilter(null, FiscalYear.Of(app.Clock.Today)), first.Next), scene.Officer.Id);

        first.Counts[CaseNature.Complaint].ShouldBe(35);
        second.Next.ShouldBeNull();
        first.Rows.Concat(second.Rows).Select(r => r.Number.Sequence).ShouldBe(Enumerable.Range(1, 35).Reverse());
    }

    private Task<ComplaintList> ListAsync(ComplaintScene scene, string? sought) =>
        app.SendAsync(new ListComplaints(new CaseFilter(sought), After: null), scene.Officer.Id);
}
