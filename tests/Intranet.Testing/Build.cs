using System.Globalization;
using Intranet.Domain.Accounts;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Testing;

public sealed record TestPerson(long Id, string UserName, string NameTh);

/// <summary>An agency with what it takes to answer for it: the head in the head's post, and the registry clerk.</summary>
public sealed record TestAgency(long Id, string NameTh, long HeadPostId, TestPerson Head, TestPerson Clerk);

public sealed record TestGroup(long Id, TestAgency Secretariat, TestPerson Secretary, IReadOnlyList<TestAgency> Members);

public sealed record TestMeeting(long Id, int Revision, string Title, TestGroup Group);

public sealed record TestInvitation(long Id, int Revision, TestAgency Agency);

public sealed record TestInvitedMeeting(TestMeeting Meeting, IReadOnlyList<TestInvitation> Invitations);

/// <summary>Sets the scene by sending the commands people send, with plausible Thai names, unique in the database.</summary>
public sealed class Build(TestApp app)
{
    private static readonly Actor s_administrator = Actor.System("test");
    private static readonly string[] s_firstNames = ["สมชาย", "กัญญารัตน์", "ธนกฤต", "วิภาวรรณ", "ประเสริฐ", "อรทัย", "ณัฐพล", "เพ็ญศรี"];
    private static readonly string[] s_lastNames = ["ศรีวิไล", "อินทร์แก้ว", "ใจดี", "ทองคำ", "แสงจันทร์", "วงศ์ไทย"];
    private static int s_count;

    public Task<long> ProvinceAsync() =>
        app.SendAsync(new SetUpProvince("50", "ธาราเวียง", "Tharawiang", "ธว", Administrator: null, UserName: null, Password: null), s_administrator);

    public async Task<TestPerson> PersonAsync(long? agencyId = null, string position = "นักวิเคราะห์นโยบายและแผน")
    {
        var n = Next();
        var name = new PersonName("นาย", s_firstNames[n % s_firstNames.Length], $"{s_lastNames[n % s_lastNames.Length]}{Thai(n)}", $"Person {n}");
        var userName = string.Create(CultureInfo.InvariantCulture, $"u{n}");
        var command = new RegisterPerson(name, new PersonPosition(position, "ชำนาญการ", "Officer"), agencyId, $"{userName}@example.go.th", "053 000 000", n);
        var id = await app.SendAsync(command, s_administrator);
        await app.SendAsync(new OpenAccount(id, userName, TestApp.Password), s_administrator);
        return new TestPerson(id, userName, $"{name.TitleTh}{name.FirstTh} {name.LastTh}");
    }

    /// <summary>An agency with its head's post, a head in it and a registry clerk, both with accounts.</summary>
    public async Task<TestAgency> AgencyAsync(string? code = null)
    {
        var (registered, name) = await RegisterAgencyAsync(Next(), code);
        var head = await PersonAsync(registered.AgencyId, "ผู้อำนวยการ");
        var clerk = await PersonAsync(registered.AgencyId, "เจ้าพนักงานธุรการ");
        await AppointAsync(registered.HeadPostId, head);
        await app.SendAsync(new GiveRole(clerk.Id, Roles.RegistryClerk, registered.AgencyId), s_administrator);
        return new TestAgency(registered.AgencyId, name, registered.HeadPostId, head, clerk);
    }

    /// <summary>A meeting secretary of the agency.</summary>
    public async Task<TestPerson> SecretaryAsync(TestAgency agency)
    {
        var person = await PersonAsync(agency.Id);
        await app.SendAsync(new GiveRole(person.Id, Roles.MeetingSecretary, agency.Id), s_administrator);
        return person;
    }

    public async Task<TestPerson> GovernorAsync()
    {
        var person = await PersonAsync(position: "ผู้ว่าราชการจังหวัด");
        await app.SendAsync(new GiveRole(person.Id, Roles.Governor, AgencyId: null), s_administrator);
        return person;
    }

    public async Task<TestPerson> AdministratorAsync()
    {
        var person = await PersonAsync(position: "ผู้ดูแลระบบ");
        await app.SendAsync(new GiveRole(person.Id, Roles.SystemAdmin, AgencyId: null), s_administrator);
        return person;
    }

    /// <summary>Somebody with a role in a Damrongdhama centre.</summary>
    public async Task<TestPerson> InCentreAsync(TestAgency centre, string role = Roles.ComplaintOfficer)
    {
        var person = await PersonAsync(centre.Id, "นิติกร");
        await app.SendAsync(new GiveRole(person.Id, role, centre.Id), s_administrator);
        return person;
    }

    /// <summary>A body in which each member agency has a seat for its head's post.</summary>
    public async Task<TestGroup> WorkingGroupAsync(TestAgency secretariat, params IReadOnlyList<TestAgency> members)
    {
        var n = Next();
        var seats = members.Select((m, i) => new Seat(i == 0 ? MemberRole.Chair : MemberRole.Member, PersonId: null, m.HeadPostId)).ToList();
        var id = await app.SendAsync(
            new FormWorkingGroup($"G{n}", $"คณะทำงานทดสอบ{Thai(n)}", $"Test group {n}", secretariat.Id, OrderNumber: null, seats), s_administrator);
        return new TestGroup(id, secretariat, await SecretaryAsync(secretariat), members);
    }

    /// <summary>A body of so many agencies, with a secretariat of its own.</summary>
    public async Task<TestGroup> WorkingGroupAsync(int members = 1)
    {
        var agencies = new List<TestAgency>();
        for (var i = 0; i < members; i++) agencies.Add(await AgencyAsync());
        return await WorkingGroupAsync(await AgencyAsync(), agencies);
    }

    /// <summary>A body of so many agencies whose heads' posts are all held by one person, as a test of numbers needs no more people.</summary>
    public async Task<(TestGroup Group, TestPerson Head)> LargeWorkingGroupAsync(int members)
    {
        var secretariat = await AgencyAsync();
        var head = await PersonAsync(position: "ผู้อำนวยการ");
        var agencies = new TestAgency[members];
        await Parallel.ForEachAsync(Enumerable.Range(0, members), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (index, _) =>
        {
            var registered = await RegisterAgencyAsync(Next(), code: null);
            await AppointAsync(registered.Registered.HeadPostId, head);
            agencies[index] = new TestAgency(registered.Registered.AgencyId, registered.NameTh, registered.Registered.HeadPostId, head, head);
        });
        return (await WorkingGroupAsync(secretariat, agencies), head);
    }

    /// <summary>A drafted meeting in two weeks from today, with an answer due in one.</summary>
    public async Task<TestMeeting> MeetingAsync(TestGroup? group = null)
    {
        group ??= await WorkingGroupAsync();
        var plan = Plan();
        var id = await app.SendAsync(new DraftMeeting(group.Id, plan), group.Secretary.Id);
        var revision = await app.QueryAsync(db => db.Set<Meeting>().Where(m => m.Id == id).Select(m => m.Revision).SingleAsync());
        return new TestMeeting(id, revision, plan.Title, group);
    }

    public MeetingPlan Plan()
    {
        var starts = new DateTimeOffset(app.Clock.Today.AddDays(14), new TimeOnly(9, 30), TimeSpan.FromHours(7));
        return new MeetingPlan(
            $"การประชุมทดสอบ ครั้งที่ {Thai(Next())}", starts, starts.AddHours(3), "ห้องประชุม ๑ ศาลากลางจังหวัด", app.Clock.Today.AddDays(7), LetterNumber: null);
    }

    /// <summary>A meeting whose invitations are out.</summary>
    public async Task<TestInvitedMeeting> InvitedMeetingAsync(TestGroup? group = null)
    {
        var meeting = await MeetingAsync(group);
        await app.SendAsync(new SendInvitations(meeting.Id, meeting.Revision), meeting.Group.Secretary.Id);
        var invitations = await app.QueryAsync(db => db.Set<Invitation>().AsNoTracking()
            .Where(i => i.MeetingId == meeting.Id).OrderBy(i => i.Order).ToListAsync());
        return new TestInvitedMeeting(
            meeting with { Revision = meeting.Revision + 1 },
            [.. invitations.Select(i => new TestInvitation(i.Id, i.Revision, meeting.Group.Members.Single(m => m.HeadPostId == i.PostId)))]);
    }

    public Task<TestInvitedMeeting> InvitedMeetingAsync(int invitations) => InvitedAsync(invitations);

    private async Task<TestInvitedMeeting> InvitedAsync(int invitations) => await InvitedMeetingAsync(await WorkingGroupAsync(invitations));

    private async Task<(RegisteredAgency Registered, string NameTh)> RegisterAgencyAsync(int n, string? code)
    {
        var name = $"สำนักงานทดสอบ{Thai(n)}จังหวัด";
        var registered = await app.SendAsync(
            new RegisterAgency(
                code ?? $"A{n}", name, $"Test Office {n}", $"สท.{Thai(n)}", AgencyKind.Provincial, "กระทรวงมหาดไทย", "0017", n,
                $"หัวหน้า{name}", $"Head of Test Office {n}"),
            s_administrator);
        return (registered, name);
    }

    private Task<Unit> AppointAsync(long postId, TestPerson person) => app.SendAsync(
        new AppointHolder(postId, person.Id, HoldingKind.Substantive, new DateOnly(2025, 10, 1), To: null, OrderNumber: null), s_administrator);

    private static int Next() => Interlocked.Increment(ref s_count);

    private static string Thai(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('๐' + (digit - '0'))));
}
