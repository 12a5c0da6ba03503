using System.Globalization;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>An order that says who sits in a committee: members are looked up and added one by one, before it is sent.</summary>
public abstract class OrderPage(IMediator mediator) : IntranetPage(mediator)
{
    private MemberChoices _people = new([], new Dictionary<long, MemberChoice>());

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public OrderInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Found =>
        _people.Found.Select(p => new SelectListItem($"{Texts.Name(p.Name)} · {Texts.Name(p.Position)}", p.Id.ToString(CultureInfo.InvariantCulture)));

    public IEnumerable<SelectListItem> Roles => Enum.GetValues<MemberRole>().Where(r => r != MemberRole.Attendee)
        .Select(r => new SelectListItem(Texts.Role(r, InquiriesTexts.NameOf("")), r.ToString()));

    public MemberChoice? PersonOf(MemberRow row) => _people.Chosen.GetValueOrDefault(row.PersonId);

    public Task<IActionResult> OnPostFindAsync() => ChangeAsync(() => { });

    public Task<IActionResult> OnPostAddAsync() => ChangeAsync(Add);

    /// <param name="row">Which member is taken off.</param>
    public Task<IActionResult> OnPostRemoveAsync(int row) => ChangeAsync(() =>
    {
        if (row >= 0 && row < Input.Members.Count) Input.Members.RemoveAt(row);
    });

    /// <summary>Reads what the order is about.</summary>
    protected abstract Task ReadAsync();

    protected override string FieldOf(string property) =>
        property.StartsWith(nameof(AppointInquiry.Members), StringComparison.Ordinal) ? nameof(Input.Search) : base.FieldOf(property);

    protected override string? FieldOfRule(string code) => code switch
    {
        "inquiries.member-kept-away" or "inquiries.no-such-member" or "inquiries.nothing-changed" => nameof(Input.Search),
        "inquiries.order-taken" => nameof(Input.OrderNumber),
        "inquiries.ordered-before" => nameof(Input.OrderedOn),
        _ => null,
    };

    protected async Task ReadPeopleAsync() => _people = await SendAsync(new ReadMembers(Input.Search, [.. Input.Members.Select(m => m.PersonId)]));

    /// <summary>Adds who was found. The first is usually the chair.</summary>
    protected void Add()
    {
        if (Input.PersonId is { } chosen && !Input.Members.Any(m => m.PersonId == chosen))
            Input.Members.Add(new MemberRow { PersonId = chosen, Role = Input.Members.Count == 0 ? MemberRole.Chair : MemberRole.Member });
        (Input.PersonId, Input.Search) = (null, null);
        ModelState.Remove("Input.PersonId");
        ModelState.Remove("Input.Search");
    }

    // The list changed and nothing was sent: what was typed stays, and nothing is found fault with.
    private async Task<IActionResult> ChangeAsync(Action change)
    {
        change();
        ModelState.Clear();
        await ReadAsync();
        await ReadPeopleAsync();
        return Page();
    }

    public sealed class OrderInput
    {
        public string? OrderNumber { get; set; }

        public DateOnly? OrderedOn { get; set; }

        /// <summary>Of the order that appoints.</summary>
        public string? Mandate { get; set; }

        /// <summary>Of the order that appoints.</summary>
        public DateOnly? ReportBy { get; set; }

        /// <summary>Of an order that replaces members.</summary>
        public string? Wording { get; set; }

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
