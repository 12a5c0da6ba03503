using System.Globalization;
using System.Reflection;
using System.Resources;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Pages.Organisation;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Organisation;

/// <summary>What the register of agencies, people, roles and bodies refuses.</summary>
public sealed class RegisterTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly Actor s_system = Actor.System("test");

    [Fact]
    public async Task Agency_cannot_stand_below_one_of_its_own_units()
    {
        var (top, unit) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        await MoveAsync(unit.Id, top.Id);

        (await Should.ThrowAsync<RuleBroken>(() => MoveAsync(top.Id, unit.Id))).Code.ShouldBe("organisation.agency-below-itself");
        (await Should.ThrowAsync<RuleBroken>(() => MoveAsync(top.Id, top.Id))).Code.ShouldBe("organisation.agency-below-itself");
    }

    [Fact]
    public async Task Whoever_comes_second_changes_nothing()
    {
        var agency = await app.Build.AgencyAsync();
        var seen = await AgencyAsync(agency.Id);
        await MoveAsync(agency.Id, null);

        await Should.ThrowAsync<RecordChanged>(
            () => app.SendAsync(new RenameAgency(agency.Id, seen.Revision, "ชื่อใหม่", "New name", "ใหม่", new DateOnly(2026, 7, 1)), s_system));

        (await AgencyAsync(agency.Id)).NameTh.ShouldBe(agency.NameTh);
    }

    [Fact]
    public async Task Person_who_changes_agency_is_transferred_and_the_level_stays_apart()
    {
        var (from, to) = (await app.Build.AgencyAsync(), await app.Build.AgencyAsync());
        var person = await app.QueryAsync(db => db.Set<Person>().SingleAsync(p => p.Id == from.Clerk.Id));

        await app.SendAsync(
            new RevisePerson(
                person.Id, person.Revision, new PersonName("นาง", "สมศรี", "ใจดี", "Mrs Somsri Jaidee"),
                new PersonPosition("นักจัดการงานทั่วไป", "ชำนาญการพิเศษ", "General administrator"), to.Id, new PersonContact(null, "053 111 111"), 3),
            s_system);

        var revised = await app.QueryAsync(db => db.Set<Person>().SingleAsync(p => p.Id == person.Id));
        (revised.AgencyId, revised.NameTh, revised.PositionTh).ShouldBe((to.Id, "นางสมศรี ใจดี", "นักจัดการงานทั่วไปชำนาญการพิเศษ"));
        (revised.PositionTitleTh, revised.LevelTh).ShouldBe(("นักจัดการงานทั่วไป", "ชำนาญการพิเศษ"));
    }

    [Fact]
    public async Task Role_has_the_scope_its_kind_needs()
    {
        var agency = await app.Build.AgencyAsync();

        (await Should.ThrowAsync<InvalidRequest>(() => app.SendAsync(new GiveRole(agency.Head.Id, Roles.RegistryClerk, AgencyId: null), s_system)))
            .Errors.ShouldHaveSingleItem().Code.ShouldBe("organisation.role-needs-agency");
        (await Should.ThrowAsync<InvalidRequest>(() => app.SendAsync(new GiveRole(agency.Head.Id, Roles.Governor, agency.Id), s_system)))
            .Errors.ShouldHaveSingleItem().Code.ShouldBe("organisation.role-everywhere");
    }

    [Fact]
    public async Task Withdrawn_role_gives_nothing_more_but_the_last_administrator_stays()
    {
        var (first, second) = (await app.Build.AdministratorAsync(), await app.Build.AdministratorAsync());
        var roles = await app.QueryAsync(db => db.Set<RoleAssignment>().Where(r => r.Role == Roles.SystemAdmin).ToListAsync());

        await app.SendAsync(new WithdrawRole(roles.Single(r => r.PersonId == first.Id).Id), s_system);

        (await app.ActorAsync(first.Id)).May(OrganisationPermissions.Manage).ShouldBeFalse();
        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new WithdrawRole(roles.Single(r => r.PersonId == second.Id).Id), s_system)))
            .Code.ShouldBe("organisation.last-administrator");
    }

    [Fact]
    public void Every_event_of_the_area_has_a_line_in_the_history()
    {
        var texts = new ResourceManager(typeof(OrganisationPageTexts));
        string[] told = [nameof(Agency), nameof(Person), nameof(Post), nameof(WorkingGroup)];
        var events = typeof(Agency).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IDomainEvent)) && t.Namespace == typeof(Agency).Namespace && t != typeof(ProvinceSetUp))
            .Select(t => t.GetCustomAttribute<StoredNameAttribute>()?.Name).OfType<string>().ToList();

        events.Count.ShouldBeGreaterThan(told.Length);
        events.Where(name => texts.GetString($"history.{name}", CultureInfo.InvariantCulture) is null).ShouldBeEmpty();
    }

    private async Task MoveAsync(long agencyId, long? parentId)
    {
        var agency = await AgencyAsync(agencyId);
        await app.SendAsync(new ReviseAgency(agencyId, agency.Revision, agency.Facts with { ParentAgencyId = parentId }), s_system);
    }

    private Task<Agency> AgencyAsync(long id) => app.QueryAsync(db => db.Set<Agency>().AsNoTracking().SingleAsync(a => a.Id == id));
}
