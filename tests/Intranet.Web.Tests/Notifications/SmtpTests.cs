using System.Net;
using System.Net.Sockets;
using Intranet.Domain.Accounts;
using Intranet.Domain.Data;
using Intranet.Testing;
using Intranet.Web.Hosting;
using Intranet.Workflows.Jobs;
using Intranet.Workflows.Notifications;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Notifications;

/// <summary>The application with its own mail sender and a server that speaks SMTP.</summary>
public sealed class SmtpApp : TestApp
{
    public SmtpServer Server { get; } = new();

    protected override void Configure(IWebHostBuilder host)
    {
        host.UseSetting($"{MailOptions.Section}:{nameof(MailOptions.Host)}", "127.0.0.1");
        host.UseSetting($"{MailOptions.Section}:{nameof(MailOptions.Port)}", Server.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        host.UseSetting($"{MailOptions.Section}:{nameof(MailOptions.From)}", "intranet@tharawiang.go.th");
    }

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IMailSender, SmtpMailSender>();
}

/// <summary>What arrives at a mail server, by its own protocol.</summary>
public sealed class SmtpTests(SmtpApp app) : IClassFixture<SmtpApp>
{
    [Fact]
    public async Task Mails_of_a_record_arrive_in_the_readers_language_and_in_one_thread()
    {
        var clerkReadsEnglish = await InvitedAsync(async agency => await EnglishAsync(agency.Clerk));
        var invitation = clerkReadsEnglish.Invitations[0];
        await app.PumpAsync();
        app.Clock.Advance(TimeSpan.FromDays(11));
        await app.PumpAsync();
        app.Clock.Set(FakeBusinessClock.Start);

        var (thai, english) = (To(invitation.Agency.Head), To(invitation.Agency.Clerk));
        thai.Count.ShouldBeGreaterThanOrEqualTo(2);
        thai[0].Subject.ShouldContain(clerkReadsEnglish.Meeting.Title);
        thai[0].Subject.ShouldStartWith("มีหนังสือเชิญประชุมใหม่รอคำตอบ");
        thai[0].Body.ShouldContain(clerkReadsEnglish.Meeting.Title);
        thai[0].Body.ShouldContain(clerkReadsEnglish.Meeting.Group.Secretariat.NameTh);
        english[0].Body.ShouldContain("Test Office");
        english[0].Subject.ShouldNotContain("หนังสือเชิญ");
        thai[0].From.ShouldBe("intranet@tharawiang.go.th");

        var thread = $"<Invitation.{invitation.Id}@tharawiang.go.th>";
        thai.Concat(english).ShouldAllBe(m => m.Headers["References"] == thread && m.Headers["In-Reply-To"] == thread);
        thai.Concat(english).Select(m => m.Headers["Message-ID"]).ShouldBeUnique();
    }

    [Theory]
    [InlineData(".a line that begins with a dot\r\n..and one with two\r\n.\r\nend")]
    [InlineData(".จุดนำหน้าบรรทัด\r\n..สองจุด\r\n.\r\nจบข้อความภาษาไทยที่ยาวพอจะต้องพับบรรทัดเมื่อส่งจริงตามมาตรฐานของอีเมล")]
    public async Task Text_arrives_as_it_was_written(string body)
    {
        var subject = "การประชุมคณะกรรมการบริหารงานจังหวัดแบบบูรณาการ ครั้งที่ ๓/๒๕๖๙ เรื่องที่มีชื่อยาวมากจนต้องพับหัวจดหมาย";
        var sender = (await app.ServicesAsync()).GetRequiredService<IMailSender>();

        await sender.SendAsync(new OutgoingMail("somebody@example.go.th", subject, body, "test.1", Thread: null), CancellationToken.None);

        var mail = app.Server.Received.Last(m => m.To.Contains("somebody@example.go.th"));
        mail.Subject.ShouldBe(subject);
        mail.Body.ReplaceLineEndings("\n").TrimEnd('\n').ShouldBe(body.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("การประชุม\r\nครั้งที่ ๓")]
    [InlineData("การประชุม\nครั้งที่ ๓")]
    public async Task Line_break_in_a_title_is_a_space_in_the_subject(string subject)
    {
        var sender = (await app.ServicesAsync()).GetRequiredService<IMailSender>();

        await sender.SendAsync(new OutgoingMail("lines@example.go.th", subject, "ข้อความ", "test.2", Thread: null), CancellationToken.None);

        app.Server.Received.Last(m => m.To.Contains("lines@example.go.th")).Subject.ShouldBe("การประชุม ครั้งที่ ๓");
    }

    [Fact]
    public async Task Server_that_never_answers_is_given_up()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var options = new MailOptions
        {
            Host = "127.0.0.1", Port = ((IPEndPoint)silent.LocalEndpoint).Port, From = "intranet@tharawiang.go.th", Patience = TimeSpan.FromMilliseconds(100),
        };
        var sender = new SmtpMailSender(Options.Create(options), NullLogger<SmtpMailSender>.Instance);

        await Should.ThrowAsync<TimeoutException>(sender.SendAsync(new OutgoingMail("a@example.go.th", "เรื่อง", "ข้อความ", "test.3", Thread: null), CancellationToken.None));
    }

    [Theory]
    [InlineData("RCPT", "450-4.2.1 the mailbox is busy\n450 4.2.1 try again later")]
    [InlineData("DATA", "451 4.3.0 no space")]
    [InlineData("MAIL", "421 4.3.2 going down")]
    public async Task Mail_that_the_server_cannot_take_now_is_sent_later(string command, string reply)
    {
        var head = (await InvitedAsync()).Invitations[0].Agency.Head;
        var refused = 0;
        app.Server.Answers = line => line.StartsWith(command, StringComparison.Ordinal) && Interlocked.Increment(ref refused) == 1 ? reply : null;

        await app.PumpAsync();
        app.Server.Answers = _ => null;
        refused.ShouldBeGreaterThan(0);
        var failed = await FailedAsync();
        failed.IsParked.ShouldBeFalse();
        failed.Attempts.ShouldBe(1);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await app.PumpAsync();

        To(head).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Mail_that_the_server_will_never_take_is_parked_at_once()
    {
        var head = (await InvitedAsync()).Invitations[0].Agency.Head;
        app.Server.Answers = line => line.StartsWith("RCPT", StringComparison.Ordinal) && line.Contains(Address(head), StringComparison.Ordinal)
            ? "550 5.1.1 no such mailbox" : null;

        await app.PumpAsync();
        app.Server.Answers = _ => null;

        var failed = await FailedAsync();
        failed.IsParked.ShouldBeTrue();
        failed.Attempts.ShouldBe(1);
        To(head).ShouldBeEmpty();

        // For the tests after it.
        await app.SendAsync(new ReplayMessages(failed.Kind), (await app.Build.AdministratorAsync()).Id);
        await app.PumpAsync();
        To(head).ShouldHaveSingleItem();
    }

    private Task<OutboxMessage> FailedAsync() => app.QueryAsync(db => db.Set<OutboxMessage>().AsNoTracking().SingleAsync(m => m.LastError != null));

    private async Task<TestInvitedMeeting> InvitedAsync(Func<TestAgency, Task>? before = null)
    {
        await app.PumpAsync();
        var group = await app.Build.WorkingGroupAsync(members: 1);
        if (before is not null) await before(group.Members[0]);
        return await app.Build.InvitedMeetingAsync(group);
    }

    private Task<int> EnglishAsync(TestPerson person) => app.QueryAsync(
        db => db.Set<Account>().Where(a => a.PersonId == person.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Language, "en")));

    private List<ReceivedMail> To(TestPerson person) => [.. app.Server.Received.Where(m => m.To.Contains(Address(person)))];

    private static string Address(TestPerson person) => $"{person.UserName}@example.go.th";
}
