import java.nio.file.Path
import org.meridian.evidence.comparison.*
import org.meridian.evidence.dataset.*
import org.meridian.evidence.review.*
import org.meridian.evidence.riskofbias.*
import org.meridian.evidence.sciatica.*
import org.meridian.evidence.source.*
import org.meridian.evidence.trial.*
import org.meridian.judgement.claim.ClaimAudit
import org.meridian.judgement.claim.Verdict
import org.meridian.judgement.grade.*
import org.meridian.math.Doubles
import org.meridian.present.figure.*
import org.meridian.present.plot.*
import org.meridian.stat.*
import org.meridian.synthesis.diagnostic.*
import org.meridian.synthesis.effect.*
import org.meridian.synthesis.model.*
import org.meridian.synthesis.pool.*
import org.meridian.synthesis.publicationbias.*
import static org.meridian.evidence.sciatica.SciaticaOutcome.*
import static org.meridian.evidence.trial.Intervention.*
import static org.meridian.synthesis.effect.BinaryMeasure.*
import static org.meridian.synthesis.effect.ContinuousMeasure.*
import static org.meridian.synthesis.effect.GenericMeasure.*
import static org.meridian.synthesis.model.TauSquared.*
import static org.meridian.synthesis.pool.CiMethod.*
import static org.meridian.synthesis.pool.PredictionMethod.*
