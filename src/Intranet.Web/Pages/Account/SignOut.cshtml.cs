using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Account;

public sealed class SignOutModel(IMediator mediator, SignInManager<Domain.Accounts.Account> signIns, IStringLocalizer<FrameTexts> frame)
    : IntranetPage(mediator)
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIns.SignOutAsync();
        Done = frame["sign-out.done"];
        return RedirectToPage("/Account/SignIn");
    }
}
