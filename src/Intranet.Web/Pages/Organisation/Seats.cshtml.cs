using System.Globalization;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Organisation;

/// <summary>The seats of a body: their order of precedence, new ones, and those that end.</summary>
[Authorize(Policy = OrganisationPermissions.Manage)]
public sealed class SeatsModel(IMediator mediator, IStringLocalizer<OrganisationPageTexts> texts) : IntranetPage(mediator)
{
    private const string PostKind = "post:";
    private const string PersonKind = "person:";

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindNever]
    public SeatInput Input { get; set; } = new();

    public WorkingGroupModel.Result Body { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Sitters { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Roles =>
        [.. Enum.GetValues<MemberRole>().Select(r => new SelectListItem(Texts.Role(r, Body.Facts.Name), r.ToString()))];

    /// <summary>Where a form posts to; the search stays.</summary>
    public string LinkTo(string handler) => QueryHelpers.AddQueryString(
        $"{OrganisationLinks.WorkingGroup(Code)}/seats", new Dictionary<string, string?> { ["handler"] = handler, ["q"] = Search });

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Revision = Body.Facts.Revision;
    }

    public async Task<IActionResult> OnPostAddAsync([Bind(Prefix = nameof(Input))] SeatInput input)
    {
        Input = input;
        await ReadAsync();
        return Answer(await TrySendAsync(() => new AddSeat(Body.Facts.Id, Revision, input.ToSeat())), "seats.added");
    }

    public async Task<IActionResult> OnPostMoveAsync(long seat, int place)
    {
        await ReadAsync();
        return Answer(await TrySendAsync(() => new MoveSeat(Body.Facts.Id, Revision, seat, place)), "seats.moved");
    }

    private IActionResult Answer(Sent<Unit> sent, string done)
    {
        if (!sent.Accepted) return Page();
        Done = texts[done];
        return LocalRedirect($"{OrganisationLinks.WorkingGroup(Code)}/seats");
    }

    private async Task ReadAsync()
    {
        Body = await SendAsync(new WorkingGroupModel.Query(Code)) ?? throw new RecordNotFound();
        if (string.IsNullOrWhiteSpace(Search)) return;

        var posts = await SendAsync(new PostChoices(Search));
        var people = await SendAsync(new PersonChoices(Search, AgencyId: null));
        Sitters = [.. posts.Items(PostKind), .. people.Items(PersonKind)];
    }

    public sealed class SeatInput
    {
        /// <summary>"post:12" or "person:7".</summary>
        public string? Sitter { get; set; }

        public MemberRole? Role { get; set; }

        public DateOnly? From { get; set; }

        public DateOnly? To { get; set; }

        public bool Replaceable { get; set; } = true;

        // A role or a sitter outside the lists is refused as missing.
        internal Seat ToSeat() => new(Role ?? (MemberRole)(-1), IdAfter(PersonKind), IdAfter(PostKind), Replaceable, From, To);

        private long? IdAfter(string kind) =>
            Sitter is { } sitter && sitter.StartsWith(kind, StringComparison.Ordinal)
            && long.TryParse(sitter.AsSpan(kind.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }
}
