using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Intranet.Testing;
using Intranet.Web.Tests.Complaints;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Privacy;

/// <summary>What goes when, and what is left alone.</summary>
public sealed class RetentionTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Case_loses_its_people_and_then_its_texts_and_keeps_what_is_counted()
    {
        var scene = await RetentionScene.SetAsync(app);
        var id = await scene.ClosedAsync(scene.Cases.Entry("น้ำประปาไม่ไหลหน้าบ้าน") with { Accused = new AccusedParty("ช่างประปา", null, []) });
        var before = await app.CaseAsync(id);

        scene.Later(months: 24, days: -1);
        await scene.RunAsync();
        (await scene.RemovalsAsync(id)).ShouldBeEmpty();
        scene.Later(months: 0, days: 1);
        await scene.RunAsync();

        var (anonymous, who) = (await app.CaseAsync(id), await scene.ComplainantAsync(id));
        (who.Name, who.Phone, who.PhoneDigits, who.Address, who.FiledBy).ShouldBe((null, null, null, null, null));
        (who.Mode, who.Kind).ShouldBe((IdentityMode.Concealed, ComplainantKind.Individual));
        (anonymous.Title, anonymous.Accused, anonymous.IsToBeTold, anonymous.ErasedAt).ShouldBe(("น้ำประปาไม่ไหลหน้าบ้าน", null, false, null));

        scene.Later(months: 36);
        await scene.RunAsync();
        var erased = await app.CaseAsync(id);
        (erased.Title, erased.Detail, erased.Summary, erased.PlaceInWords).ShouldBe((Complaint.ErasedTitle, "", null, null));
        (erased.Number, erased.Nature, erased.Channel, erased.CategoryId, erased.DistrictId, erased.ReceivedOn, erased.ClosedAt, erased.Status, erased.ClosingReasonId)
            .ShouldBe((before.Number, before.Nature, before.Channel, before.CategoryId, before.DistrictId, before.ReceivedOn, before.ClosedAt, before.Status, before.ClosingReasonId));
        (await app.QueryAsync(db => db.Set<CaseProposal>().Where(p => p.ComplaintId == id).Select(p => p.Note + p.Wording).SingleAsync())).ShouldBe("");
        (await scene.RemovalsAsync(id)).Select(r => (r.Stage, r.Class)).ShouldBe([(RemovalStage.Anonymise, RetentionClass.Settled), (RemovalStage.Erase, RetentionClass.Settled)]);
        (await Should.ThrowAsync<RuleBroken>(async () => await app.SendAsync(
            new ReopenComplaint(id, (await app.CaseAsync(id)).Revision, "ขอเปิดใหม่", IsAskedByComplainant: false), scene.Cases.Supervisor.Id))).Code.ShouldBe("privacy.erased-already");
    }

    [Theory]
    [InlineData(RetentionClass.Guarded, 12)]
    [InlineData(RetentionClass.NotAccepted, 12)]
    [InlineData(RetentionClass.Settled, 24)]
    [InlineData(RetentionClass.NotComplaint, 12)]
    public async Task Every_class_has_its_term(RetentionClass of, int months)
    {
        var scene = await RetentionScene.SetAsync(app);
        var entry = of switch
        {
            RetentionClass.Guarded => scene.Cases.Entry() with { Secrecy = SecrecyClass.Secret },
            RetentionClass.NotComplaint => scene.Cases.Entry() with { Nature = CaseNature.Suggestion },
            _ => scene.Cases.Entry(),
        };
        var id = await scene.ClosedAsync(entry, of == RetentionClass.NotAccepted ? "not_accepted_insufficient" : "resolved");

        scene.Later(months, days: -1);
        await scene.RunAsync();
        (await scene.RemovalsAsync(id)).ShouldBeEmpty();
        scene.Later(months: 0, days: 1);
        await scene.RunAsync();

        (await scene.RemovalsAsync(id)).ShouldHaveSingleItem().Class.ShouldBe(of);
    }

    [Fact]
    public async Task Running_again_changes_nothing()
    {
        var scene = await RetentionScene.SetAsync(app);
        var id = await scene.ClosedAsync();
        scene.Later(months: 24);

        (await scene.RunAsync()).Worked.ShouldBeGreaterThan(0);
        var revision = (await app.CaseAsync(id)).Revision;

        (await scene.RunAsync()).Worked.ShouldBe(0);
        (await app.CaseAsync(id)).Revision.ShouldBe(revision);
        (await scene.RemovalsAsync(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Case_that_is_open_or_taken_up_again_is_left_alone_and_counted_from_its_new_end()
    {
        var scene = await RetentionScene.SetAsync(app);
        var (open, reopened) = ((await scene.Cases.RegisterAsync()).Id, await scene.ClosedAsync());
        scene.Later(months: 23);
        await app.SendAsync(new ReopenComplaint(reopened, (await app.CaseAsync(reopened)).Revision, "ยังไม่แล้วเสร็จ", IsAskedByComplainant: true), scene.Cases.Officer.Id);

        scene.Later(months: 100);
        await scene.RunAsync();
        (await scene.RemovalsAsync(open)).ShouldBeEmpty();
        (await scene.RemovalsAsync(reopened)).ShouldBeEmpty();

        await scene.EndAsync(reopened);
        scene.Later(months: 24);
        await scene.RunAsync();
        (await scene.RemovalsAsync(reopened)).Select(r => r.Stage).ShouldBe([RemovalStage.Anonymise]);
    }

    [Fact]
    public async Task Case_on_hold_is_left_alone_until_it_is_released()
    {
        var scene = await RetentionScene.SetAsync(app);
        var id = await scene.ClosedAsync();
        await app.SendAsync(new HoldCase(id, "คดีอยู่ในศาลปกครอง"), scene.Guardian.Id);
        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new HoldCase(id, "อีกครั้ง"), scene.Cases.Supervisor.Id))).Code.ShouldBe("privacy.held-already");

        scene.Later(months: 70);
        await scene.RunAsync();
        (await scene.RemovalsAsync(id)).ShouldBeEmpty();
        (await scene.ComplainantAsync(id)).Name.ShouldNotBeNull();

        await app.SendAsync(new ReleaseCase(id, "คดีถึงที่สุด"), scene.Cases.Supervisor.Id);
        await scene.RunAsync();
        (await scene.RemovalsAsync(id)).Select(r => r.Stage).ShouldBe([RemovalStage.Anonymise, RemovalStage.Erase]);
    }

    [Fact]
    public async Task Merged_cases_wait_for_the_one_they_went_on_as_and_go_with_it()
    {
        var scene = await RetentionScene.SetAsync(app);
        var (first, second, last) = ((await scene.Cases.RegisterAsync()).Id, (await scene.Cases.RegisterAsync()).Id, (await scene.Cases.RegisterAsync()).Id);
        await MergeAsync(scene, first, second);
        await MergeAsync(scene, second, last);
        scene.Later(months: 30);
        await scene.RunAsync();
        (await scene.RemovalsAsync(first)).ShouldBeEmpty();

        await scene.EndAsync(last);
        scene.Later(months: 24);
        await scene.RunAsync();

        foreach (var id in new[] { first, second })
            (await scene.RemovalsAsync(id)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Class.ShouldBe(RetentionClass.Merged), r => r.RuleId.ShouldBeNull());
        (await scene.ComplainantAsync(first)).Name.ShouldBeNull();
    }

    [Fact]
    public async Task Terms_that_are_changed_hold_from_their_day_for_cases_that_had_ended_before()
    {
        var scene = await RetentionScene.SetAsync(app);
        var id = await scene.ClosedAsync(scene.Cases.Entry() with { Nature = CaseNature.Compliment });
        var rule = await app.QueryAsync(db => db.Set<RetentionRule>().AsNoTracking().SingleAsync(r => r.Class == RetentionClass.NotComplaint && r.To == null));
        var day = app.Clock.Today.AddMonths(3);

        await app.SendAsync(new ChangeRetention(rule.Id, rule.Revision, day, new RetentionTerms(2, 24), "คำสั่งจังหวัด"), scene.Guardian.Id);
        scene.Later(months: 3, days: -1);
        await scene.RunAsync();
        (await scene.RemovalsAsync(id)).ShouldBeEmpty();
        scene.Later(months: 0, days: 1);
        await scene.RunAsync();

        (await scene.RemovalsAsync(id)).ShouldHaveSingleItem().RuleId.ShouldNotBe(rule.Id);
        var changed = await app.QueryAsync(db => db.Set<RetentionRule>().AsNoTracking().SingleAsync(r => r.Class == RetentionClass.NotComplaint && r.To == null));
        await app.SendAsync(new ChangeRetention(changed.Id, changed.Revision, app.Clock.Today, rule.Terms, "คืนค่าเดิม"), scene.Guardian.Id);
    }

    [Fact]
    public async Task Nobody_owes_telling_a_complainant_who_is_forgotten()
    {
        var scene = await RetentionScene.SetAsync(app);
        var id = await scene.ClosedAsync();
        (await OwedAsync(id)).ShouldBe(["acknowledge", "tell"]);

        scene.Later(months: 24);
        await scene.RunAsync();
        await app.PumpAsync();

        (await OwedAsync(id)).ShouldBeEmpty();
    }

    private Task<List<string>> OwedAsync(long id) => app.QueryAsync(db =>
        db.Set<WorkItem>().Where(w => w.RecordType == "Complaint" && w.RecordId == id && w.ClosedAt == null).OrderBy(w => w.Step).Select(w => w.Step).ToListAsync());

    private async Task MergeAsync(RetentionScene scene, long id, long into) =>
        await app.SendAsync(new MergeComplaint(id, (await app.CaseAsync(id)).Revision, into), scene.Cases.Officer.Id);
}
