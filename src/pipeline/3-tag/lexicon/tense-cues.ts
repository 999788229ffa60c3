import { words } from './words.ts';

/** Words that announce what is still to come; after «كان» what was to come then. */
export const plans: readonly string[] = words(`
  المقرر المتوقع المنتظر المرتقب المزمع المرجح المفترض المنتظرة المقررة المرتقبة المتوقعة المزمعة مقرر مقررا مقررة
  مرتقب مرتقبة مرتقبا متوقع متوقعا متوقعة منتظر منتظرا منتظرة مزمع مزمعا مزمعة يفترض ينوي تنوي يعتزم تعتزم
  يتوقع تتوقع يترقب تترقب ينتظر تنتظر يخطط تخطط يستعد تستعد موعد موعدها موعده موعدا توقعات توقعاته توقعاتها توقعاتهم
  اعتبارا ابتداء بدءا قريبا استعدادا تحضيرا تمهيدا استعدادات تحضيرات بحلول مهلة
`);

/** What moves a date onward: future where «إلى», «حتى» or «ل» brings in the date. */
export const postponing: readonly string[] = words(`
  أرجأ أرجأت أجل أجلت تأجل تأجلت تأجيل تأجيله تأجيلها إرجاء إرجاؤه إرجاؤها إرجائها إرجائه مدد مددت تمديد تمديده تمديدها أمهل أمهلت إمهال
  إمهاله رحل رحلت ترحيل يمدد تمدد يؤجل تؤجل ترجئ يرجئ مؤجلة مؤجل أجلوا
`);

/** What calls for a deed: future where «إلى», «ل» or «على» brings in the deed and the date stands behind it. */
export const calling: readonly string[] = words(`
  دعا دعت دعوا دعوته دعوتها دعوة دعوات الدعوة يدعو تدعو نداء ناشد ناشدت حث حثت أوصى أوصت دعي دعيت مدعوون مدعو
`);

/** What promises or threatens a deed that «ب» brings in: the same. */
export const promising: readonly string[] = words(
  'تعهد تعهدت وعد وعدت هدد هددت توعد توعدت التزم التزمت تعهده تعهدها',
);

/** Deeds that are arranged beforehand: beside a verb of saying, deciding or asking they are still to come. */
export const arranged: readonly string[] = words(`
  عقد بعقد لعقد تنظيم بتنظيم لتنظيم إجراء بإجراء لإجراء إقامة لإقامة استئناف لاستئناف باستئناف استضافة لاستضافة التظاهر
  للتظاهر تظاهرة مسيرة الإضراب للإضراب بالإضراب إضراب لإضراب بإضراب عزمه عزمها عزمهم نيته نيتها اعتزامه اعتزامها
`);

/** Where something was said: a date beside it is that of the saying. */
export const statements: readonly string[] = words(`
  بيان تصريح تصريحات مؤتمر صحفي صحافي تغريدة مقابلة خطاب كلمة كلمته رسالة تقرير منشور حديث مقال مكالمة اتصال
`);

/** What befell, and is known by its day: «زلزال فبراير», «انفجار 4 آب», «مقتل ستة». */
export const mishaps: readonly string[] = words(`
  زلزال الزلزال انفجار الانفجار تفجير تفجيرات حريق هجوم هجمات اعتداء اعتداءات مجزرة مذبحة كارثة حادث حادثة أحداث فيضانات
  فيضان إعصار انقلاب اغتيال مقتل مصرع وفاة إصابة استشهاد اعتقال سقوط تحطم غارة غارات قصف اندلاع خسارة هزيمة ثورة انتفاضة
  حرب نكسة نكبة غرق اختطاف خطف تسرب زلازل
`);

/** What is held on its day, coming as often as gone: «انتخابات 18 أبريل», «قمة يومي 9 و10». */
export const occasions: readonly string[] = words(`
  انتخابات الانتخابات جلسة الجلسة قمة القمة مؤتمر المؤتمر اجتماع الاجتماع مباراة المباراة استفتاء الاستفتاء محاكمة
  اجتماعات لقاء اللقاء جولة الجولة معرض المعرض مهرجان المهرجان موعد امتحانات دورة الدورة بطولة مسابقة
  عرض حفل احتفال ندوة زيارة الزيارة نهائي نصف كأس قرعة مفاوضات المفاوضات محادثات المحادثات إضراب
`);

/** Words that begin a clause, behind which a verb is to be expected. */
export const clauseOpeners: readonly string[] = words(`
  أن إن أنه إنه أنها إنها أنهم إنهم أننا إننا أنني إنني إني بأن بأنه بأنها لأن لأنه لأنها لكن لكنه لكنها ثم حيث عندما حين
  حينما بينما فيما بعدما الذي التي الذين اللذين اللذان اللتين اللتان اللواتي إذ كما مثلما حسبما مما لما كي لكي
  إنما إذا لو قد لقد ما ممن بل
`);

/** Relative pronouns: what stands behind one tells of the noun before it. */
export const relatives: readonly string[] = words('الذي التي الذين اللذين اللذان اللتين اللتان اللواتي');

/** Words of time and of place in time that stand between a clause's beginning and its date. */
export const leadIns: readonly string[] = words(`
  في يوم يومي شهر مساء صباح ظهر فجر ليل ليلة عصر نهار ضحى مطلع بداية نهاية أوائل أواخر منتصف خلال منذ من بعد قبل حتى
  بحلول عام سنة حوالي نحو
`);

/** Prepositions, behind which no verb stands. */
export const prepositions: readonly string[] = words(`
  في من إلى على عن مع بعد قبل خلال دون بدون ضد بين عند منذ نحو حول وراء خلف أمام تحت فوق رغم بسبب وسط قرب لدى عبر ضمن إثر عقب
`);

/** Feminine nouns that no ending gives away, which a verb agrees with: «تعرض مصر». */
export const feminine: readonly string[] = words(`
  مصر قطر تونس باريس دمشق بغداد موسكو طهران بيروت الرياض واشنطن لندن برلين إسرائيل إيران الكويت الحرب الأرض الشمس النار
  بكين أنقرة عمان الجزائر بغداد صنعاء عدن فلسطين الصين الهند اليابان باكستان أفغانستان إسطنبول حماس فتح جنين دبي أبوظبي
  أرامكو تل الدوحة الجزيرة السوق الطرق الأمم
`);
