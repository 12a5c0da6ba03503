using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Complaints;
using Intranet.Domain.Files;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Domain.Privacy;
using Intranet.Domain.Referrals;
using Intranet.Domain.Tasks;
using Intranet.Web.Pages.Administration.Processes;
using Intranet.Web.Pages.Complaints.Rules;
using Intranet.Web.Pages.Complaints;
using Intranet.Web.Pages.Desk;
using Intranet.Web.Pages.Organisation;
using Intranet.Web.Pages.Privacy;
using Intranet.Web.Pages.Tasks;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Shouldly;
using System.Globalization;
using Xunit;

namespace Intranet.Architecture.Tests;

/// <content>Values that pages name by their code.</content>
public sealed partial class ResourceTests
{
    private static readonly Type[] s_shownEnums =
        [typeof(MeetingStatus), typeof(InvitationStatus), typeof(AnswerKind), typeof(MeetingKind), typeof(DelegationStatus),
        typeof(DelegateAuthority), typeof(DelegationBasis), typeof(AgendaKind), typeof(LetterKind), typeof(AttendanceStatus), typeof(AgencyKind), typeof(MemberRole), typeof(HoldingKind),
        typeof(FileKind), typeof(NumberingRule), typeof(ImportKind), typeof(ImportOutcome), typeof(AdHocTaskStatus),
        typeof(IntakeChannel), typeof(CaseNature), typeof(CaseWeight), typeof(Urgency), typeof(SecrecyClass), typeof(IdentityMode), typeof(ComplainantKind), typeof(ContactWish), typeof(QuestionKind), typeof(RetentionClass), typeof(RemovalStage)];

    [Fact]
    public void Every_value_of_a_shown_enum_has_its_text()
    {
        var missing =
            from type in s_shownEnums
            let keys = KeysOf($"{type.Namespace!.Split('.')[^1]}Texts")
            from name in Enum.GetNames(type)
            where !keys.Contains($"{type.Name}.{name}")
            select $"{type.Name}.{name}";

        missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(nameof(TasksPageTexts), typeof(WorkItemOperation), "act.{0}", "done.{0}", "operation.{0}")]
    [InlineData(nameof(TasksPageTexts), typeof(WorkItemStatus), "status.{0}")]
    [InlineData(nameof(TasksPageTexts), typeof(OfficeShow), "office.{0}")]
    [InlineData(nameof(ProcessesPageTexts), typeof(ProcessState), "state.{0}")]
    [InlineData(nameof(ProcessesPageTexts), typeof(InterventionKind), "kind.{0}", "done.{0}", "hint.{0}")]
    [InlineData(nameof(ComplaintsPageTexts), typeof(IdentityField), "identity.{0}")]
    [InlineData(nameof(PrivacyPageTexts), typeof(IdentityField), "what.{0}")]
    [InlineData(nameof(PrivacyPageTexts), typeof(CaseReadingKind), "what.{0}")]
    [InlineData(nameof(RoutingPageTexts), typeof(RuleResult), "result.{0}")]
    [InlineData(nameof(RoutingPageTexts), typeof(RuleCondition), "failed.{0}")]
    [InlineData(nameof(RoutingPageTexts), typeof(ReferralRole), "to.{0}")]
    [InlineData(nameof(RoutingPageTexts), typeof(LeftOutBecause), "left-out.{0}")]
    [InlineData(nameof(OrganisationPageTexts), typeof(HolidayKind), "HolidayKind.{0}")]
    [InlineData(nameof(DeskPageTexts), typeof(InboxTab), "tab.{0}", "empty.{0}.title", "empty.{0}.text")]
    public void Every_value_that_a_page_names_has_its_texts(string texts, Type type, params string[] keys)
    {
        Enum.GetNames(type).SelectMany(name => keys.Select(key => string.Format(CultureInfo.InvariantCulture, key, name))).ShouldBeSubsetOf(KeysOf(texts));
    }
}
