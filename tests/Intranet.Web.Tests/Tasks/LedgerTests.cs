using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Pages.Tasks;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Tasks;

/// <summary>The governor sees what everybody owes, office by office, and what is late.</summary>
public sealed class LedgerTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Late_promises_come_first_and_can_be_read_office_by_office()
    {
        var governor = await app.Build.PersonAsync((await app.Build.AgencyAsync()).Id);
        await app.SendAsync(new GiveRole(governor.Id, Roles.Governor, AgencyId: null), Actor.System("test"));
        var invited = await app.Build.InvitedMeetingAsync(invitations: 3);
        var agency = invited.Invitations[1].Agency;

        var all = await app.SendAsync(new ReadLedger(AgencyId: null, IsLate: false, After: null), governor.Id);
        var one = await app.SendAsync(new ReadLedger(agency.Id, IsLate: false, After: null), governor.Id);
        (all.Open, all.Late, one.Open).ShouldBe((3, 0, 1));
        one.Rows.ShouldHaveSingleItem().OwedBy.Select(k => k.Kind).ShouldBe(["desk", "post"], ignoreOrder: true);

        app.Clock.Set(all.Rows[0].DueAt.AddHours(1));
        var late = await app.SendAsync(new ReadLedger(AgencyId: null, IsLate: true, After: null), governor.Id);
        (late.Late, late.Rows.Count).ShouldBe((3, 3));
        late.Rows.Select(r => r.DueAt).ShouldBeInOrder();
    }

    [Fact]
    public async Task Nobody_else_reads_it()
    {
        var head = (await app.Build.AgencyAsync()).Head;

        await Should.ThrowAsync<NotAllowed>(app.SendAsync(new ReadLedger(AgencyId: null, IsLate: false, After: null), head.Id));
    }
}
