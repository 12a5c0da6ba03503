using System.Globalization;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>What the pages of one invitation share: reading it, the answer's form and what becomes of a refusal.</summary>
public abstract class InvitationPage(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : IntranetPage(mediator)
{
    private const string Delegates = $"{nameof(Input)}.{nameof(AnswerInput.Delegates)}";

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The revision the person saw.</summary>
    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public InvitationView Invitation { get; private set; } = null!;

    public bool MayDelegate => Invitation.Replaceable && Invitation.Officers.Count > 0;

    public IEnumerable<SelectListItem> Officers => Invitation.Officers.Where(o => o.IsColleague).Select(Choice);

    public IReadOnlyList<SelectListItem> ViceGovernors => [.. Invitation.Officers.Where(o => o.IsViceGovernor).Select(Choice)];

    /// <summary>Who presides is chosen apart.</summary>
    public IEnumerable<SelectListItem> Authorities => Choices(DelegateAuthority.Full, DelegateAuthority.ListenOnly);

    public IEnumerable<SelectListItem> Bases => Choices(Enum.GetValues<DelegationBasis>());

    protected IStringLocalizer<MeetingsPageTexts> PageTexts => texts;

    protected virtual async Task ReadAsync() => Invitation = await SendAsync(new ReadInvitation(Id));

    /// <summary>Sends what the person decided; says so on the invitation's page, or shows this page again with what is wrong.</summary>
    protected async Task<IActionResult> ActAsync(Func<IRequest<Unit>> command, string done, string? returnTo = null)
    {
        if ((await TrySendAsync(command)).Accepted)
        {
            Done = texts[done];
            return returnTo is null ? RedirectToPage("Invitation", new { Id }) : LocalRedirect(returnTo);
        }

        await ReadAsync();
        Input.MakeRoom();
        PutBesideTheFirstOfficer();

        // Whoever reads what happened meanwhile decides on that.
        ModelState.Remove(nameof(Revision));
        Revision = Invitation.Revision;
        return Page();
    }

    /// <summary>Fills the form with what was prepared, if anything was.</summary>
    protected async Task ShowAsync()
    {
        await ReadAsync();
        Revision = Invitation.Revision;
        Input = AnswerInput.Of(Invitation);
        Input.MakeRoom();
    }

    // The list as a whole has no field of its own.
    private void PutBesideTheFirstOfficer()
    {
        if (!ModelState.TryGetValue(Delegates, out var state) || state.Errors.Count == 0) return;
        foreach (ModelError error in state.Errors.ToList()) ModelState.AddModelError($"{Delegates}[0].{nameof(DelegateInput.PersonId)}", error.ErrorMessage);
        ModelState.Remove(Delegates);
    }

    private SelectListItem Choice(Officer officer)
    {
        var name = $"{Texts.Name(officer.Name)} – {Texts.Name(officer.Position)}";
        return new SelectListItem(officer.IsBusy ? texts["answer.busy", name] : name, officer.PersonId.ToString(CultureInfo.InvariantCulture));
    }

    private IEnumerable<SelectListItem> Choices<TEnum>(params TEnum[] values)
        where TEnum : struct, Enum =>
        values.Select(v => new SelectListItem(Texts.Name(v), v.ToString()));
}
