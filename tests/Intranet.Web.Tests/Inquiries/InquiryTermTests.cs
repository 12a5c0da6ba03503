using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Inquiries;

public sealed class InquiryTermTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Time_that_the_centre_grants_is_the_committees_own_day()
    {
        var scene = await InquiryScene.SetAsync(app);
        var id = await scene.AppointAsync();
        var until = (await InquiryAsync(id)).ReportBy.AddDays(10);
        var task = await ReportTaskAsync(id);
        await app.SendAsync(new AskForTime(task.Id, task.Revision, until, "รอพยานเอกสาร"), scene.Chair.Id);

        await app.SendAsync(new GrantTime(task.Id, (await ReportTaskAsync(id)).Revision), scene.Cases.Officer.Id);

        var granted = await InquiryAsync(id);
        (granted.ReportBy, granted.IsLateOn(until), granted.IsLateOn(until.AddDays(1))).ShouldBe((until, false, true));
    }

    private Task<Inquiry> InquiryAsync(long id) => app.QueryAsync(db => db.Set<Inquiry>().AsNoTracking().SingleAsync(i => i.Id == id));

    private Task<WorkItem> ReportTaskAsync(long id) => app.QueryAsync(db =>
    {
        var type = RecordTypes.Of<Inquiry>();
        return db.Set<WorkItem>().AsNoTracking().SingleAsync(w => w.RecordType == type && w.RecordId == id && w.ClosedAt == null);
    });
}
