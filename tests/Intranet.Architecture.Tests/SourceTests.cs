using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Intranet.Architecture.Tests;

/// <summary>What may stand in source files, and where.</summary>
public sealed partial class SourceTests
{
    // What reads past record access, and why it may: a room is taken and a person busy whether or not one may know with what;
    // who presides, and in whose place somebody came, is everybody's to know who sees the meeting; what is owed does not depend on who acts;
    // a code is given once, whether or not one may see the body that has it.
    // Whoever watches over personal data knows of every case that they are not excluded from, and sees none.
    private static readonly string[] s_readPastAccess =
    [
        "src/Intranet.Domain/Inquiries/CaseInquiries.cs",
        "src/Intranet.Domain/Organisation/FormWorkingGroup.cs",
        "src/Intranet.Domain/Organisation/ReviseWorkingGroup.cs",
        "src/Intranet.Domain/Privacy/CasesOverseen.cs",
        "src/Intranet.Domain/Referrals/CaseProgress.cs",
        "src/Intranet.Web/Pages/Meetings/Colleagues.cs",
        "src/Intranet.Web/Pages/Meetings/ReadAttendance.cs",
        "src/Intranet.Web/Pages/Meetings/ReadClashes.cs",
        "src/Intranet.Web/Pages/Meetings/ReadPresiding.cs",
        "src/Intranet.Workflows/Complaints/ComplaintFacts.cs",
        "src/Intranet.Workflows/Inbox/TermKeeper.cs",
        "src/Intranet.Workflows/Inquiries/InquiryProcess.cs",
        "src/Intranet.Workflows/Meetings/AcknowledgeDelegationProcess.cs",
        "src/Intranet.Workflows/Meetings/AnswerInvitationProcess.cs",
        "src/Intranet.Workflows/Meetings/ReportBackProcess.cs",
        "src/Intranet.Workflows/Referrals/ReferralProcess.cs",
        "src/Intranet.Workflows/Tasks/AdHocTaskProcess.cs",
    ];

    private static readonly string[] s_rawSql =
    [
        "src/Intranet.Web/Data/PostgreSql/PostgreSqlDialect.cs",
        "src/Intranet.Web/Data/SqlServer/SqlServerDialect.cs",
    ];

    [Fact]
    public void Record_access_is_bypassed_only_where_it_is_listed()
    {
        Containing("IgnoreQueryFilters").ShouldBe(s_readPastAccess);
    }

    // Whoever registers writes it, whoever says why reads it; a case's page says which of it there is, intake which cases one
    // telephone number brought, what leaves the centre is checked against it, and the retention schedule forgets it.
    [Fact]
    public void Complainants_are_read_only_where_it_is_listed()
    {
        Containing("Set<Complainant>()").ShouldBe(
        [
            "src/Intranet.Domain/Complaints/ExtractChecks.cs",
            "src/Intranet.Domain/Complaints/RevealIdentity.cs",
            "src/Intranet.Domain/Complaints/SimilarCases.cs",
            "src/Intranet.Web/Pages/Complaints/ReadComplaint.cs",
            "src/Intranet.Web/Pages/Complaints/ReadPaperChoices.cs",
            "src/Intranet.Workflows/Privacy/CaseRows.cs",
        ]);
    }

    [Fact]
    public void Raw_sql_stands_only_where_it_is_listed()
    {
        Code.Files(".cs", "src").Where(f => RawSql().IsMatch(f.Text)).Select(f => f.Name).ShouldBe(s_rawSql);
    }

    [Theory]
    [InlineData("db.Database.ExecuteSqlRaw(sql)")]
    [InlineData("db.Set<Post>().FromSqlRaw(sql)")]
    [InlineData("db.Database.SqlQuery<long>($\"select 1\")")]
    [InlineData("command.CommandText = sql;")]
    public void Raw_sql_is_recognised(string code)
    {
        RawSql().IsMatch(code).ShouldBeTrue();
    }

    [Fact]
    public void Pages_have_no_inline_script_or_style()
    {
        Code.Files(".cshtml", "src").Where(f => Inline().IsMatch(f.Text)).Select(f => f.Name).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", true)]
    [InlineData("<style>p { color: red }</style>", true)]
    [InlineData("<p style=\"color: red\">", true)]
    [InlineData("<button onclick=\"go()\">", true)]
    [InlineData("<script src=\"/js/site.js\" defer></script>", false)]
    [InlineData("<link rel=\"stylesheet\" href=\"/css/site.css\">", false)]
    public void Inline_script_and_style_are_recognised(string html, bool isInline)
    {
        Inline().IsMatch(html).ShouldBe(isInline);
    }

    private static IEnumerable<string> Containing(string text) =>
        Code.Files(".cs", "src").Where(f => f.Text.Contains(text, StringComparison.Ordinal)).Select(f => f.Name);

    [GeneratedRegex(@"\b(ExecuteSql|FromSql|SqlQuery)\w*\s*[<(]|\bCommandText\s*=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RawSql();

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)[^>]*>|<style\b|<[^>]*\s(style|on[a-z]+)=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Inline();
}
