using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Pages.Complaints;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>The superior appoints a fact-finding committee about a case. Members are looked up and added one by one, before it is sent.</summary>
[Authorize(Policy = ComplaintsPermissions.Order)]
public sealed class AppointModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<InquiriesPageTexts> texts) : IntranetPage(mediator)
{
    private const int UsualDays = 30;

    private MemberChoices _people = new([], new Dictionary<long, MemberChoice>());

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public AppointInput Input { get; set; } = new();

    public CaseWork Work { get; private set; } = null!;

    public IEnumerable<SelectListItem> Found =>
        _people.Found.Select(p => new SelectListItem($"{Texts.Name(p.Name)} · {Texts.Name(p.Position)}", p.Id.ToString(CultureInfo.InvariantCulture)));

    public IEnumerable<SelectListItem> Roles => Enum.GetValues<MemberRole>().Where(r => r != MemberRole.Attendee)
        .Select(r => new SelectListItem(Texts.Role(r, InquiriesTexts.NameOf("")), r.ToString()));

    public MemberChoice? PersonOf(MemberRow row) => _people.Chosen.GetValueOrDefault(row.PersonId);

    public async Task<IActionResult> OnGetAsync()
    {
        await ReadAsync();
        if (Work is not { IsSuperior: true } || Work.Case.Status.IsEnded()) return RedirectToPage("/Complaints/Details", new { Id });
        Revision = Work.Case.Revision;
        (Input.OrderedOn, Input.ReportBy) = (clock.Today, clock.Today.AddDays(UsualDays));
        return Page();
    }

    public Task<IActionResult> OnPostFindAsync() => ChangeAsync(() => { });

    public Task<IActionResult> OnPostAddAsync() => ChangeAsync(Add);

    /// <param name="row">Which member is taken off.</param>
    public Task<IActionResult> OnPostRemoveAsync(int row) => ChangeAsync(() =>
    {
        if (row >= 0 && row < Input.Members.Count) Input.Members.RemoveAt(row);
    });

    public async Task<IActionResult> OnPostAsync()
    {
        Add();
        var sent = await TrySendAsync(() => new AppointInquiry(Id, Revision, Input.OrderNumber ?? "", Input.OrderedOn, Input.Mandate ?? "", Input.ReportBy, Input.Chosen, OperationId));
        if (sent.Accepted)
        {
            Done = texts["appoint.done"];
            return RedirectToPage("Details", new { id = sent.Result });
        }

        await ReadAsync();
        ModelState.Remove(nameof(Revision));
        Revision = Work.Case.Revision;
        return Page();
    }

    protected override string FieldOf(string property) =>
        property.StartsWith(nameof(AppointInquiry.Members), StringComparison.Ordinal) ? nameof(Input.Search) : base.FieldOf(property);

    protected override string? FieldOfRule(string code) => code switch
    {
        "inquiries.member-kept-away" or "inquiries.no-such-member" => nameof(Input.Search),
        "inquiries.order-taken" => nameof(Input.OrderNumber),
        _ => null,
    };

    // The list changed and nothing was sent: what was typed stays, and nothing is found fault with.
    private async Task<IActionResult> ChangeAsync(Action change)
    {
        change();
        ModelState.Clear();
        await ReadAsync();
        return Page();
    }

    // The first is usually the chair.
    private void Add()
    {
        if (Input.PersonId is { } chosen && !Input.Members.Any(m => m.PersonId == chosen))
            Input.Members.Add(new MemberRow { PersonId = chosen, Role = Input.Members.Count == 0 ? MemberRole.Chair : MemberRole.Member });
        (Input.PersonId, Input.Search) = (null, null);
        ModelState.Remove("Input.PersonId");
        ModelState.Remove("Input.Search");
    }

    private async Task ReadAsync()
    {
        Work = await SendAsync(new ReadCaseWork(Id));
        _people = await SendAsync(new ReadMembers(Input.Search, [.. Input.Members.Select(m => m.PersonId)]));
    }

    public sealed class AppointInput
    {
        public string? OrderNumber { get; set; }

        public DateOnly? OrderedOn { get; set; }

        public string? Mandate { get; set; }

        public DateOnly? ReportBy { get; set; }

        public IList<MemberRow> Members { get; set; } = [];

        public string? Search { get; set; }

        /// <summary>Who was found, to be added.</summary>
        public long? PersonId { get; set; }

        public IReadOnlyList<InquiryMember> Chosen => [.. Members.Select(m => new InquiryMember(m.PersonId, m.Role))];
    }

    public sealed class MemberRow
    {
        public long PersonId { get; set; }

        public MemberRole Role { get; set; }
    }
}
