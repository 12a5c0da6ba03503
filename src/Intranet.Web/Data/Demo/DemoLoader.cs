using Intranet.Domain.Accounts;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Data.Demo;

/// <summary>
/// Loads the fictional province by sending the commands that users send. Every command has an operation id of its own, so
/// that a load which was interrupted goes on, and a load which is done changes nothing.
/// </summary>
internal sealed class DemoLoader(DemoSender sender, DemoMeetings meetings, DemoComplaints complaints, DemoPassword password, ILogger<DemoLoader> logger)
{
    // The file names nobody; the head of personnel has no part in the centre's work.
    private const string DataProtectionOfficer = "P007";

    private static readonly DateTimeOffset s_begin = new(2025, 10, 1, 8, 30, 0, TimeSpan.FromHours(7));
    private static readonly DateOnly s_inPost = new(2025, 10, 1);

    private readonly Dictionary<string, long> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RegisteredAgency> _agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _leaderPosts = new(StringComparer.Ordinal);

    public async Task LoadAsync()
    {
        if (await sender.ReadAsync(db => db.Set<CompletedOperation>().AnyAsync(o => o.OperationId == FinishDemo.Operation))) return;

        logger.LogInformation("Loading the demo province; this takes a moment the first time");
        await sender.MoveToAsync(s_begin);
        var province = DemoFiles.Province;
        var (code, letters, nameTh, nameEn) = province.Province;
        await sender.AsSystemAsync(new SetUpProvince(code, nameTh, nameEn, letters, null, null, null, DemoSender.Operation("province")));
        await sender.AsSystemAsync(new EnterDistricts(province.Districts, DemoSender.Operation("districts")));
        foreach (var holiday in DemoFiles.Holidays.Holidays)
            await sender.AsSystemAsync(new DeclareHoliday(
                holiday.Date, holiday.NameTh, null, holiday.Kind, SourceOf(holiday), DemoSender.Operation($"holiday/{holiday.Date:yyyy-MM-dd}")));

        var agencies = DemoFiles.Agencies.Agencies;
        var people = DemoFiles.People;
        await RegisterAgenciesAsync(agencies, people.People.ToDictionary(p => p.Id, StringComparer.Ordinal));
        foreach (var (person, index) in people.People.Select((p, i) => (p, i))) await RegisterAsync(person, precedence: index + 1);
        await FillPostsAsync(agencies, people);
        await DemoUnits.LoadAsync(sender, _agencies, _people);
        await DemoRouting.LoadAsync(sender, _agencies, _people, s_inPost);
        var groups = await FormGroupsAsync();

        await sender.PlayAsync([.. meetings.Acts(groups, _people), .. await complaints.ActsAsync(_agencies["PO"].AgencyId, _agencies, _people)]);
        await sender.AsSystemAsync(new FinishDemo(province.AsOf));
        await sender.MoveToAsync(province.AsOf);
    }

    private static string SourceOf(DemoHoliday holiday) =>
        holiday.Source == "found" ? "ข่าวประกาศวันหยุดราชการ" : "โปรดตรวจสอบกับประกาศคณะรัฐมนตรี";

    private async Task RegisterAgenciesAsync(IReadOnlyList<DemoAgency> agencies, Dictionary<string, DemoPerson> people)
    {
        foreach (var (agency, index) in agencies.Select((a, i) => (a, i)))
            _agencies[agency.Code] = await sender.AsSystemAsync(new RegisterAgency(
                agency.Code, agency.NameTh, agency.NameEn, agency.ShortTh, agency.Kind, agency.MinistryTh, agency.DocCode, Precedence: index + 1,
                agency.HeadTitleTh, people[agency.HeadPerson].PositionEn, DemoSender.Operation($"agency/{agency.Code}")));
    }

    private async Task RegisterAsync(DemoPerson person, int precedence)
    {
        long? agencyId = person.Agency is { } code ? _agencies[code].AgencyId : null;
        var name = new PersonName(person.TitleTh, person.FirstNameTh, person.LastNameTh, person.NameEn);
        // The titles of heads and directors are the posts' own and carry no level.
        var leads = person.SystemRoles.Any(role => role is "agency_head" or "unit_head");
        var level = leads || person.PositionLevelTh is "-" or "สูง" or "ต้น" ? null : person.PositionLevelTh;
        var position = new PersonPosition(person.PositionTh, level, person.PositionEn);
        var personId = await sender.AsSystemAsync(new RegisterPerson(
            name, position, agencyId, person.Email, person.Phone, precedence, DemoSender.Operation($"person/{person.Id}")));
        _people[person.Id] = personId;

        if (person.SystemRoles.Contains("agency_head") && agencyId is { } led)
            await sender.AsSystemAsync(new GiveRole(personId, Roles.WorkSupervisor, led, DemoSender.Operation($"role/{person.Id}/{Roles.WorkSupervisor}")));
        foreach (var role in person.SystemRoles.Where(Roles.Given.Contains))
            await sender.AsSystemAsync(new GiveRole(
                personId, role, role is Roles.Governor or Roles.ViceGovernor or Roles.SecretariatHead or Roles.SystemAdmin ? null : agencyId, DemoSender.Operation($"role/{person.Id}/{role}")));
        if (person.Id == DataProtectionOfficer)
            await sender.AsSystemAsync(new GiveRole(personId, Roles.DataProtectionOfficer, null, DemoSender.Operation($"role/{person.Id}/{Roles.DataProtectionOfficer}")));
        await sender.AsSystemAsync(new OpenAccount(
            personId, person.Id.ToLowerInvariant(), password.Value, DemoSender.Operation($"account/{person.Id}")));
    }

    private async Task FillPostsAsync(IReadOnlyList<DemoAgency> agencies, PeopleFile people)
    {
        foreach (var leader in people.People.Where(p => p.SystemRoles.Any(r => r is "governor" or "vice_governor")))
        {
            var post = await sender.AsSystemAsync(new CreatePost(
                _agencies[leader.Agency!].AgencyId, leader.PositionTh, leader.PositionEn, DemoSender.Operation($"post/{leader.Id}")));
            _leaderPosts[leader.Id] = post;
            await AppointAsync(post, leader.Id, HoldingKind.Substantive, s_inPost, null, null, $"post-holder/{leader.Id}");
        }

        foreach (var agency in agencies)
        {
            var (agencyId, headPost) = _agencies[agency.Code];
            await AppointAsync(headPost, agency.HeadPerson, HoldingKind.Substantive, s_inPost, null, null, $"head/{agency.Code}");
            if (agency.SupervisorPerson is { } supervisor)
                await sender.AsSystemAsync(new SuperviseAgency(agencyId, _leaderPosts[supervisor], DemoSender.Operation($"supervise/{agency.Code}")));
        }

        foreach (var acting in people.ActingAppointments)
            await AppointAsync(
                _agencies[acting.Agency].HeadPostId, acting.Person, HoldingKind.Acting, acting.DateFrom, acting.DateTo, acting.OrderNo, $"acting/{acting.OrderNo}");
    }

    private Task<Unit> AppointAsync(long postId, string person, HoldingKind kind, DateOnly from, DateOnly? to, string? order, string key) =>
        sender.AsSystemAsync(new AppointHolder(postId, _people[person], kind, from, to, order, DemoSender.Operation(key)));

    private async Task<Dictionary<string, long>> FormGroupsAsync()
    {
        var groups = new Dictionary<string, long>(StringComparer.Ordinal);
        var secretariat = _agencies["PO"].AgencyId;
        foreach (var group in DemoFiles.WorkingGroups.WorkingGroups)
        {
            var seats = group.Members.OrderBy(m => m.Order).Select(m => new Seat(
                m.Role, m.Person is { } person ? _people[person] : null, m.Agency is { } agency ? _agencies[agency].HeadPostId : null));
            groups[group.Id] = await sender.AsSystemAsync(new FormWorkingGroup(
                group.Code, group.NameTh, group.NameEn, secretariat, group.OrderNo, [.. seats], DemoSender.Operation($"group/{group.Id}")));
        }

        return groups;
    }
}

/// <summary>The load's last act: sets the clock to the demo's day. That it is recorded says that the load is complete.</summary>
[StoredName("demo.finish"), Requires(WorkflowPermissions.Run)]
internal sealed record FinishDemo(DateTimeOffset AsOf) : ICommand<Unit>, IOnce
{
    public static Guid Operation { get; } = DemoSender.Operation("finish");

    public Guid OperationId => Operation;
}

internal sealed class FinishDemoHandler(IntranetDbContext db, BusinessClock clock) : IRequestHandler<FinishDemo, Unit>
{
    public async Task<Unit> Handle(FinishDemo request, CancellationToken cancellationToken)
    {
        await clock.MoveAsync(db, request.AsOf, cancellationToken);
        return Unit.Value;
    }
}
