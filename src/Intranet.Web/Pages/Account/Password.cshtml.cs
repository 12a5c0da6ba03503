using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Account;

public sealed class PasswordModel(
    IMediator mediator, SignInManager<Domain.Accounts.Account> signIns, IOptions<IdentityOptions> identity, IStringLocalizer<FrameTexts> frame)
    : IntranetPage(mediator)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public PasswordOptions Rules => identity.Value.Password;

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrEmpty(Input.Current)) Refuse(nameof(Input.Current), "field.required");
        if (string.IsNullOrEmpty(Input.New)) Refuse(nameof(Input.New), "field.required");
        else if (Input.New != Input.Again) ModelState.AddModelError("Input.Again", frame["password.differs"]);
        if (!ModelState.IsValid) return Page();

        var account = (await signIns.UserManager.GetUserAsync(User))!;
        var result = await signIns.UserManager.ChangePasswordAsync(account, Input.Current!, Input.New!);
        foreach (var error in result.Errors)
            Refuse(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(Input.Current) : nameof(Input.New), $"identity.{error.Code}");
        if (!result.Succeeded) return Page();

        // Other sessions end, since the security stamp changed; this one goes on.
        await signIns.RefreshSignInAsync(account);
        Done = frame["password.done"];
        return RedirectToPage();
    }

    private void Refuse(string field, string code) => ModelState.AddModelError($"Input.{field}", Texts.Refusal(code, []));

    public sealed class Form
    {
        public string? Current { get; set; }

        public string? New { get; set; }

        public string? Again { get; set; }
    }
}
