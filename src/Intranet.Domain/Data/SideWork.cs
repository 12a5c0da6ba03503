using System.Data.Common;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Intranet.Domain.Data;

/// <summary>
/// Work that a transaction does beside its own and that may as well follow later: a fault in it must never stop the counter from
/// recording a fact. A transaction that fails with such work in it is run again, and leaves it out.
/// </summary>
public sealed class SideWork(IDatabaseDialect dialect, ILogger<SideWork> logger)
{
    private bool _isBegun;
    private bool _isLeftOut;

    /// <summary>To be asked before doing such work.</summary>
    /// <returns>False if it is to be left for later.</returns>
    public bool Begin() => _isBegun = !_isLeftOut;

    /// <summary>Whether saving failed because somebody else changed the same: the transaction is to be run again as it is.</summary>
    internal bool Collided(DbUpdateException exception) => exception is DbUpdateConcurrencyException || dialect.IsUniqueViolation(exception);

    /// <summary>Leaves such work out from now on, if there was any. Refusals and what the database asks to repeat (a deadlock) are no faults of it.</summary>
    /// <returns>Whether the transaction is to be run again without it.</returns>
    internal bool LeaveOut(Exception fault)
    {
        if (!_isBegun || fault is Refusal or OperationCanceledException || fault.GetBaseException() is DbException { IsTransient: true }) return false;
        logger.LogError(fault, "Run again without what may follow later");
        (_isBegun, _isLeftOut) = (false, true);
        return true;
    }
}
