using Intranet.Domain.Data;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>What people agree on about the time of a report holds for lists and letters as it does for the task.</summary>
public sealed class ReferralTimeTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Time_that_is_granted_is_the_referrals_own_day_so_that_no_letter_goes_out_before_it()
    {
        var (scene, clerk, id) = await AcknowledgedAsync();
        var until = (await app.ReferralAsync(id)).ReportBy.AddDays(10);
        var task = await ReportTaskAsync(id);
        await app.SendAsync(new AskForTime(task.Id, task.Revision, until, "รอผลสำรวจ"), clerk.Id);

        await app.SendAsync(new GrantTime(task.Id, (await ReportTaskAsync(id)).Revision), scene.Officer.Id);

        var granted = await app.ReferralAsync(id);
        (granted.ReportBy, granted.IsLateOn(until), granted.IsLateOn(until.AddDays(1))).ShouldBe((until, false, true));
    }

    [Fact]
    public async Task Agency_that_waits_for_somebody_outside_is_not_late_and_has_its_days_afterwards()
    {
        var (_, clerk, id) = await AcknowledgedAsync();
        var before = (await app.ReferralAsync(id)).ReportBy;
        await WaitForOutsideAsync(id, clerk);
        (await app.ReferralAsync(id)).IsLateOn(before.AddDays(20)).ShouldBeFalse();

        var task = await ReportTaskAsync(id);
        await app.SendAsync(new ResumeWorkItem(task.Id, task.Revision), clerk.Id);

        var resumed = await app.ReferralAsync(id);
        (resumed.StandsStillSince, resumed.IsLateOn(resumed.ReportBy.AddDays(1))).ShouldBe((null, true));
        resumed.ReportBy.ShouldBeGreaterThanOrEqualTo(before);
    }

    [Fact]
    public async Task Report_ends_the_standstill()
    {
        var (_, clerk, id) = await AcknowledgedAsync();
        await WaitForOutsideAsync(id, clerk);

        await app.ReportAsync(id, clerk);

        (await app.ReferralAsync(id)).StandsStillSince.ShouldBeNull();
    }

    private async Task<(ComplaintScene Scene, TestPerson Clerk, long ReferralId)> AcknowledgedAsync()
    {
        var (scene, water) = (await ComplaintScene.SetAsync(app), await app.Build.AgencyAsync());
        var id = (await scene.RegisterAsync()).Id;
        await app.PutUpAsync(id, scene.Officer, CaseSteps.Plan(water));
        await app.OrderAsync(id, scene.Supervisor);
        var referral = await app.ReferralToAsync(id, water);
        await app.SendAsync(new AcknowledgeReferral(referral, (await app.ReferralAsync(referral)).Revision), water.Clerk.Id);
        return (scene, water.Clerk, referral);
    }

    private async Task WaitForOutsideAsync(long referralId, TestPerson clerk)
    {
        var task = await ReportTaskAsync(referralId);
        await app.SendAsync(new ClaimWorkItem(task.Id, task.Revision), clerk.Id);
        await app.SendAsync(new SuspendWorkItem(task.Id, (await ReportTaskAsync(referralId)).Revision, "รอเอกสารจากผู้ร้อง", WaitsForOutside: true), clerk.Id);
    }

    private Task<WorkItem> ReportTaskAsync(long referralId) => app.QueryAsync(db =>
    {
        var type = RecordTypes.Of<Referral>();
        return db.Set<WorkItem>().AsNoTracking().SingleAsync(w => w.RecordType == type && w.RecordId == referralId && w.ClosedAt == null);
    });
}
