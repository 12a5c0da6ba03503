using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Domain.Tasks;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Pages;

/// <summary>One person of each role, signed in, and records of every kind to knock at.</summary>
public sealed partial class MatrixApp : PageApp
{
    private static readonly string[] s_stages = ["{case}", "{advice}", "{proposed}", "{ended}", "{told}", "{questioned}"];
    private static readonly string[] s_committees = ["{committee}", "{finding}"];
    private static readonly string[] s_referrals = ["{referral}", "{reported}", "{refused}"];

    private readonly Lazy<Task<Scene>> _scene;

    public MatrixApp() => _scene = new Lazy<Task<Scene>>(SetAsync);

    internal Task<Scene> SceneAsync() => _scene.Value;

    /// <summary>Signs everybody in; a sign-out or a changed password ends with this visit.</summary>
    internal async Task<IReadOnlyList<(string Role, PageClient Client)>> EverybodyAsync()
    {
        var scene = await SceneAsync();
        var everybody = new List<(string, PageClient)> { ("visitor", await VisitorAsync()) };
        foreach (var (role, person) in scene.People) everybody.Add((role, await SignInAsync(person.UserName)));
        return everybody;
    }

    /// <summary>The path with its records put in, and what a form there would post.</summary>
    internal async Task<Aim> AimAsync(string row)
    {
        var scene = await SceneAsync();
        var path = row
            .Replace("{draft}", Text(scene.Draft.Id), StringComparison.Ordinal)
            .Replace("{meeting}", Text(scene.Sent.Meeting.Id), StringComparison.Ordinal)
            .Replace("{invitation}", Text(scene.Sent.Invitations[0].Id), StringComparison.Ordinal)
            .Replace("{another's}", Text(scene.Sent.Invitations[1].Id), StringComparison.Ordinal)
            .Replace("{nothing}", "987654321", StringComparison.Ordinal)
            .Replace("{agency}", Scene.AgencyCode, StringComparison.Ordinal)
            .Replace("{group}", scene.GroupCode, StringComparison.Ordinal)
            .Replace("{person}", Text(scene.People[0].Person.Id), StringComparison.Ordinal)
            .Replace("{post}", Text(scene.Register.PostId), StringComparison.Ordinal)
            .Replace("{holding}", Text(scene.Register.HoldingId), StringComparison.Ordinal)
            .Replace("{absence}", Text(scene.Register.AbsenceId), StringComparison.Ordinal)
            .Replace("{holiday}", Text(scene.Register.HolidayId), StringComparison.Ordinal)
            .Replace("{seat}", Text(scene.Register.SeatId), StringComparison.Ordinal)
            .Replace("{complaint}", Text(scene.ComplaintId), StringComparison.Ordinal)
            .Replace("{kind}", nameof(AdHocTask), StringComparison.Ordinal)
            .Replace("{what}", "agency", StringComparison.Ordinal)
            .Replace("{404}", "404", StringComparison.Ordinal);
        if (row == "/complaints/{complaint}") return new Aim(path, new() { ["Input.Field"] = nameof(IdentityField.Name), ["Input.Reason"] = "โทรแจ้งผล" });
        if (row.StartsWith("/complaints/rules", StringComparison.Ordinal)) return await RuleAsync(path);
        if (path.Contains("{fresh}", StringComparison.Ordinal)) return await FreshAsync(scene, path, prepared: false);
        if (path.Contains("{prepared}", StringComparison.Ordinal)) return await FreshAsync(scene, path, prepared: true);
        if (path.Contains("{answered}", StringComparison.Ordinal)) return await AnsweredAsync(scene, path);
        if (path.Contains("{delegation}", StringComparison.Ordinal)) return await DelegationAsync(scene, path);
        if (path.Contains("{task}", StringComparison.Ordinal)) return await TaskAsync(scene, path);
        if (path.Contains("{process}", StringComparison.Ordinal)) return await ProcessAsync(scene, path);
        if (path.Contains("{ladder}", StringComparison.Ordinal)) return await LadderAsync(path);
        if (path.Contains("{deadline}", StringComparison.Ordinal)) return await DeadlineAsync(path);
        if (path.Contains("{category}", StringComparison.Ordinal)) return await CategoryAsync(path);
        if (path.Contains("{retention}", StringComparison.Ordinal)) return await RetentionAsync(path);
        if (path.Contains("{district}", StringComparison.Ordinal)) return await DistrictAsync(path);
        if (path.Contains("{asked}", StringComparison.Ordinal)) return await AskedAsync(scene, path);
        if (row.StartsWith("/complaints/{case}/appoint", StringComparison.Ordinal)) return await AppointAsync(scene, path);
        if (s_committees.FirstOrDefault(stage => path.Contains(stage, StringComparison.Ordinal)) is { } committee) return await InquiryAsync(scene, path, committee);
        if (s_stages.FirstOrDefault(stage => path.Contains(stage, StringComparison.Ordinal)) is { } ofCase) return await CaseAsync(scene, path, ofCase);
        if (s_referrals.FirstOrDefault(stage => path.Contains(stage, StringComparison.Ordinal)) is { } referral) return await ReferralAsync(scene, path, referral);
        return new Aim(path, []);
    }

    /// <summary>The answer that an invited agency owes, to be taken on.</summary>
    private async Task<Aim> TaskAsync(Scene scene, string path)
    {
        var invitation = (await Build.InvitedMeetingAsync(scene.Sent.Meeting.Group)).Invitations[0];
        var item = await QueryAsync(db => db.Set<WorkItem>().AsNoTracking().SingleAsync(w => w.RecordType == nameof(Invitation) && w.RecordId == invitation.Id));
        return new Aim(path.Replace("{task}", Text(item.Id), StringComparison.Ordinal), new()
        {
            ["Revision"] = Text(item.Revision),
            ["Operation"] = nameof(WorkItemOperation.Claim),
            ["Input.On"] = "20/7/2569",
        });
    }

    /// <summary>The process of an invitation, to be suspended.</summary>
    private async Task<Aim> ProcessAsync(Scene scene, string path)
    {
        var invitation = (await Build.InvitedMeetingAsync(scene.Sent.Meeting.Group)).Invitations[0];
        var process = await QueryAsync(db => db.Set<ProcessInstance>().AsNoTracking().SingleAsync(i => i.RecordType == nameof(Invitation) && i.RecordId == invitation.Id));
        return new Aim(path.Replace("{process}", Text(process.Id), StringComparison.Ordinal), new()
        {
            ["Input.Revision"] = Text(process.Revision),
            ["Input.Kind"] = nameof(InterventionKind.Suspend),
            ["Input.Reason"] = "ตรวจสอบข้อมูล",
        });
    }

    /// <summary>Something that the head of the invited agency asks of its clerk.</summary>
    private async Task<Aim> AskedAsync(Scene scene, string path)
    {
        var agency = scene.Sent.Invitations[0].Agency;
        var order = new TaskOrder("จัดทำรายงานสรุป", Instruction: null, PrincipalKey.Person(agency.Clerk.Id), Clock.Today.AddDays(5), []);
        var id = await SendAsync(new AskTask(order), agency.Head.Id);
        return new Aim(path.Replace("{asked}", Text(id), StringComparison.Ordinal), new() { ["Revision"] = "1", ["Input.Reason"] = "ขอให้เพิ่มข้อมูล" });
    }

    private async Task<Aim> FreshAsync(Scene scene, string path, bool prepared)
    {
        var invitation = (await Build.InvitedMeetingAsync(scene.Sent.Meeting.Group)).Invitations[0];
        var attend = new InvitationAnswer(AnswerKind.Attend);
        if (prepared) await SendAsync(new PrepareAnswer(invitation.Id, invitation.Revision, attend), invitation.Agency.Clerk.Id);
        return new Aim(path.Replace(prepared ? "{prepared}" : "{fresh}", Text(invitation.Id), StringComparison.Ordinal), new()
        {
            ["Revision"] = Text(invitation.Revision + (prepared ? 1 : 0)),
            ["Input.Kind"] = nameof(AnswerKind.Attend),
            ["Input.ReturnReason"] = "ขอให้มอบหมายผู้แทน",
            ["Input.OrderDate"] = "10/7/2569",
        });
    }

    private async Task<Aim> AnsweredAsync(Scene scene, string path)
    {
        var invitation = (await Build.InvitedMeetingAsync(scene.Sent.Meeting.Group)).Invitations[0];
        await SendAsync(new AnswerInvitation(invitation.Id, invitation.Revision, InvitationAnswer.Attend), invitation.Agency.Head.Id);
        return new Aim(path.Replace("{answered}", Text(invitation.Id), StringComparison.Ordinal), new() { ["Revision"] = Text(invitation.Revision + 1) });
    }

    /// <summary>The staff of the invited agency is sent and may pass it on to the clerk.</summary>
    private async Task<Aim> DelegationAsync(Scene scene, string path)
    {
        var invitation = (await Build.InvitedMeetingAsync(scene.Sent.Meeting.Group)).Invitations[0];
        var staff = scene.People.Single(p => p.Role == "staff").Person.Id;
        var terms = new DelegationTerms([new ChosenDelegate(staff, DelegateAuthority.Full)], MayPassOn: true);
        await SendAsync(new AnswerInvitation(invitation.Id, invitation.Revision, InvitationAnswer.Delegate(terms)), invitation.Agency.Head.Id);
        var delegation = await QueryAsync(db => db.Set<AttendanceDelegation>().SingleAsync(d => d.InvitationId == invitation.Id));
        return new Aim(path.Replace("{delegation}", Text(delegation.Id), StringComparison.Ordinal), new()
        {
            ["Revision"] = Text(delegation.Revision),
            ["Input.UnableReason"] = "ลาป่วย",
            ["Input.PersonId"] = Text(invitation.Agency.Clerk.Id),
        });
    }

    private async Task<Scene> SetAsync()
    {
        await Build.ProvinceAsync();
        var invited = await Build.AgencyAsync(Scene.AgencyCode);
        var group = await Build.WorkingGroupAsync(await Build.AgencyAsync(), invited, await Build.AgencyAsync());
        var people = new (string, TestPerson)[]
        {
            ("staff", await Build.PersonAsync(invited.Id)),
            ("head", invited.Head),
            ("clerk", invited.Clerk),
            ("elsewhere", await Build.SecretaryAsync(await Build.AgencyAsync())),
            ("secretary", group.Secretary),
            ("governor", await Build.GovernorAsync()),
            ("administrator", await Build.AdministratorAsync()),
        };
        await SendAsync(new GiveRole(invited.Head.Id, Roles.WorkSupervisor, invited.Id), Actor.System("test"));
        var code = await GroupCodes.OfAsync(this, group.Id);
        var away = await SendAsync(new RecordAbsence(people[0].Item2.Id, new AbsenceTerms(AbsenceKind.Leave, Clock.Today.AddDays(30), Clock.Today.AddDays(31), null, null)), people[0].Item2.Id);
        var holiday = await SendAsync(new DeclareHoliday(new DateOnly(2027, 6, 3), "วันหยุด", NameEn: null, HolidayKind.Special, Source: null), Actor.System("test"));
        return new Scene(
            people, await Build.MeetingAsync(group), await Build.InvitedMeetingAsync(group), code, await RegisterAsync(invited, group.Id, away, holiday), await ComplaintAsync(group));
    }

    private Task<Register> RegisterAsync(TestAgency agency, long groupId, long absenceId, long holidayId) => QueryAsync(async db => new Register(
        agency.HeadPostId,
        await db.Set<PostHolding>().Where(h => h.PostId == agency.HeadPostId).Select(h => h.Id).SingleAsync(),
        await db.Set<WorkingGroupMember>().Where(m => m.WorkingGroupId == groupId && m.PostId == agency.HeadPostId).Select(m => m.Id).SingleAsync(),
        absenceId,
        holidayId));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    internal sealed record Scene(
        IReadOnlyList<(string Role, TestPerson Person)> People, TestMeeting Draft, TestInvitedMeeting Sent, string GroupCode, Register Register,
        long ComplaintId)
    {
        public const string AgencyCode = "INVITED";
    }

    /// <summary>The invited agency and what belongs to it in the register.</summary>
    internal sealed record Register(long PostId, long HoldingId, long SeatId, long AbsenceId, long HolidayId);

    internal sealed record Aim(string Path, Dictionary<string, string> Form);
}
